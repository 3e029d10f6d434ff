namespace NeuralNotebooks.Display;

/// <summary>Draws bars from zero: beside each other, stacked, or over each other, as the layout's bar mode says.</summary>
internal static class BarMark
{
    internal static void Draw(SvgWriter svg, BarTrace trace, Frame frame, string barmode)
    {
        var all = frame.Panel.Traces.OfType<BarTrace>().ToArray();
        var place = Array.IndexOf(all, trace);
        var grouped = barmode == "group" && all.Length > 1;
        var (xs, ys) = (frame.X.Numbers(trace.X!), trace.Y!.Numbers);
        var whole = trace.Width ?? CellEdges.Spacing(xs) * 0.8;
        var width = grouped ? whole / all.Length : whole;
        var offset = grouped ? (place - (all.Length - 1) / 2.0) * width : 0;
        var gap = trace.Width is null ? 0 : 0.5;

        svg.Start("g", SeriesColour.Fill(trace.Marker?.Color));
        var tops = new List<(double X, double Y)>();
        for (var i = 0; i < xs.Length; i++)
        {
            var from = barmode == "stack" ? all.Take(place).Sum(below => Height(below, xs[i], ys[i], frame)) : 0;
            var to = from + ys[i];
            tops.Add((frame.PixelX(xs[i] + offset), frame.PixelY(to)));
            if (!double.IsFinite(ys[i]) || ys[i] == 0) continue;
            var (left, right) = Ordered(frame.PixelX(xs[i] + offset - width / 2), frame.PixelX(xs[i] + offset + width / 2));
            var baseline = frame.Y.Kind == AxisKind.Log ? frame.Plot.Bottom : frame.PixelY(from);
            var (top, bottom) = Ordered(baseline, frame.PixelY(to));
            svg.Element("rect", ("x", left + gap), ("y", top), ("width", Math.Max(right - left - 2 * gap, 0.5)), ("height", bottom - top));
        }
        svg.End();
        if (trace.ErrorY is { } error) ErrorBarMark.Draw(svg, tops, ys, error, frame, "#1f2328");
    }

    // Positive values stack on positive ones, negative below negative ones.
    private static double Height(BarTrace below, double x, double y, Frame frame)
    {
        var at = Array.IndexOf(frame.X.Numbers(below.X!), x);
        return at >= 0 && below.Y!.Numbers[at] is var value && double.IsFinite(value) && Math.Sign(value) == Math.Sign(y) ? value : 0;
    }

    private static (double, double) Ordered(double a, double b) => a <= b ? (a, b) : (b, a);
}
