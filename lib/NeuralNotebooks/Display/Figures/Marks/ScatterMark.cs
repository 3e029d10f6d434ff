namespace NeuralNotebooks.Display;

/// <summary>Draws lines, bands, error bars and points.</summary>
internal static class ScatterMark
{
    /// <summary>What may reach beyond the plot area and is clipped to it.</summary>
    internal static void DrawClipped(SvgWriter svg, ScatterTrace trace, Frame frame)
    {
        var points = Points(trace, frame);
        var colour = SeriesColour.Of(trace);
        if (trace.IsBand)
            svg.Element("path", SeriesColour.Fill(colour), ("fill-opacity", 0.22), ("d", Polyline.PathData(points, closed: true)));
        if (trace.HasLine)
            svg.Element("path", SeriesColour.Stroke(colour), ("fill", "none"), ("stroke-width", trace.Line?.Width ?? Metrics.LineWidth),
                ("stroke-dasharray", DashPattern.Of(trace.Line?.Dash)), ("stroke-linejoin", "round"), ("stroke-linecap", "round"),
                ("d", Polyline.PathData(points)));
        if (trace.ErrorY is { } error)
            ErrorBarMark.Draw(svg, points, trace.Y!.Numbers, error, frame, colour);
    }

    /// <summary>Markers, whole or not at all.</summary>
    internal static void DrawMarkers(SvgWriter svg, ScatterTrace trace, Frame frame)
    {
        if (!trace.HasMarkers || trace.IsBand) return;
        svg.Start("g", SeriesColour.Fill(trace.Marker?.Color ?? trace.Line?.Color));
        var crowded = trace.Y!.Count > 300 && !trace.HasLine;
        foreach (var (x, y) in Points(trace, frame).Where(p => frame.IsInside(p.X, p.Y)).Distinct())
            MarkerShape.Draw(svg, trace.Marker?.Symbol, x, y, (trace.Marker?.Size ?? Metrics.MarkerSize) * (crowded ? 0.7 : 1));
        svg.End();
    }

    internal static List<(double X, double Y)> Points(ScatterTrace trace, Frame frame)
    {
        var (xs, ys) = (frame.X.Numbers(trace.X!), frame.Y.Numbers(trace.Y!));
        return [.. xs.Zip(ys, (x, y) => (frame.PixelX(x), frame.PixelY(y)))];
    }
}
