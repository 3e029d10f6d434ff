namespace NeuralNotebooks.Display;

/// <summary>Draws the names of the series: with their signs in a legend, or beside the ends of their lines.</summary>
internal static class LegendPainter
{
    internal static void DrawLegend(SvgWriter svg, IReadOnlyList<LegendEntry> entries)
    {
        if (entries.Count == 0) return;
        foreach (var entry in entries) DrawSign(svg, entry);
        svg.Start("g", ("class", "nn-ink"), ("style", $"font-size:{SvgWriter.Number(Metrics.LegendFont)}px"));
        foreach (var entry in entries)
            svg.TextElement(entry.Text, entry.X + Metrics.SwatchWidth + Metrics.Gap, entry.Y + 4.5);
        svg.End().Break();
    }

    internal static void DrawDirectLabels(SvgWriter svg, Frame frame)
    {
        foreach (var label in frame.DirectLabels)
            svg.TextElement(label.Text, frame.Plot.Right + 8, label.Y + 4.5, SeriesColour.Fill(SeriesColour.Of(label.Trace)),
                ("style", $"font-size:{SvgWriter.Number(Metrics.LegendFont)}px;font-weight:600"));
        if (frame.DirectLabels.Length > 0) svg.Break();
    }

    private static void DrawSign(SvgWriter svg, LegendEntry entry)
    {
        var colour = SeriesColour.Of(entry.Trace);
        var middle = entry.X + Metrics.SwatchWidth / 2;
        if (entry.Trace is not ScatterTrace scatter || scatter.IsBand)
        {
            svg.Element("rect", ("x", entry.X + 4), ("y", entry.Y - 6), ("width", 18.0), ("height", 12.0), ("rx", 2.0),
                SeriesColour.Fill(colour), ("fill-opacity", entry.Trace is ScatterTrace ? 0.3 : null));
            return;
        }
        if (scatter.HasLine)
            svg.Element("path", ("d", $"M{SvgWriter.Number(entry.X)} {SvgWriter.Number(entry.Y)}h{SvgWriter.Number(Metrics.SwatchWidth)}"),
                SeriesColour.Stroke(colour), ("fill", "none"), ("stroke-width", Metrics.LineWidth), ("stroke-dasharray", DashPattern.Of(scatter.Line?.Dash)));
        if (scatter.ErrorY is not null)
            svg.Element("path", ("d", $"M{SvgWriter.Number(middle)} {SvgWriter.Number(entry.Y - 8)}v16"), SeriesColour.Stroke(colour), ("stroke-width", 1.5));
        if (!scatter.HasMarkers) return;
        svg.Start("g", SeriesColour.Fill(colour));
        MarkerShape.Draw(svg, scatter.Marker?.Symbol, middle, entry.Y, scatter.Marker?.Size ?? Metrics.MarkerSize);
        svg.End();
    }
}
