namespace NeuralNotebooks.Display;

/// <summary>Draws grid, axis lines, ticks, tick labels and axis titles.</summary>
internal static class AxesPainter
{
    internal static void DrawGrid(SvgWriter svg, Frame frame)
    {
        var plot = frame.Plot;
        if (frame.Panel.Traces.OfType<FieldTrace>().Any()) return;
        var path = "";
        if (frame.X.Kind != AxisKind.Category)
            path += string.Concat(Inside(frame.X).Select(t => $"M{N(Across(frame, t.Position))} {N(plot.Top)}v{N(plot.Height)}"));
        if (frame.Y.Kind != AxisKind.Category)
            path += string.Concat(Inside(frame.Y).Select(t => $"M{N(plot.Left)} {N(Up(frame, t.Position))}h{N(plot.Width)}"));
        svg.Element("path", ("class", "nn-grid"), ("d", path)).Break();
    }

    internal static void DrawAxes(SvgWriter svg, Frame frame)
    {
        var plot = frame.Plot;
        var ticks = string.Concat(Inside(frame.X).Select(t => $"M{N(Across(frame, t.Position))} {N(plot.Bottom)}v{N(Metrics.TickLength)}"))
            + string.Concat(Inside(frame.Y).Select(t => $"M{N(plot.Left)} {N(Up(frame, t.Position))}h{N(-Metrics.TickLength)}"));
        // A bar's foot is zero: where the axis goes below, zero is drawn.
        var zero = frame.Y.Kind == AxisKind.Linear && frame.Panel.Traces.OfType<BarTrace>().Any() ? frame.Y.Position(0) : 0;
        var foot = zero is > 0 and < 1 ? $"M{N(plot.Left)} {N(Up(frame, zero))}h{N(plot.Width)}" : "";
        svg.Element("path", ("class", "nn-axis"), ("fill", "none"),
            ("d", $"M{N(plot.Left)} {N(plot.Top)}V{N(plot.Bottom)}H{N(plot.Right)}{ticks}{foot}")).Break();

        svg.Start("g", ("class", "nn-soft"), ("style", $"font-size:{N(Metrics.TickFont)}px"), ("text-anchor", "end"));
        foreach (var (position, label) in Inside(frame.Y))
            svg.TextElement(FrameArranger.Cut(label), plot.Left - Metrics.TickLength - 3, Up(frame, position) + 4.5);
        svg.End().Break();
        DrawXLabels(svg, frame);
        DrawTitles(svg, frame);
    }

    private static void DrawXLabels(SvgWriter svg, Frame frame)
    {
        var baseline = frame.Plot.Bottom + Metrics.TickLength + Metrics.TickFont;
        svg.Start("g", ("class", "nn-soft"), ("style", $"font-size:{N(Metrics.TickFont)}px"),
            ("text-anchor", frame.SlantedLabels ? "end" : "middle"));
        var freeFrom = double.NegativeInfinity;
        foreach (var (position, label) in Inside(frame.X).OrderBy(tick => tick.Position))
        {
            var x = Across(frame, position);
            if (frame.SlantedLabels)
            {
                svg.TextElement(FrameArranger.Cut(label), x + 4, baseline, ("transform", $"rotate(-35 {N(x + 4)} {N(baseline - 4)})"));
                continue;
            }
            // Long numbers leave out labels rather than overlap.
            var half = TextWidth.Of(label, Metrics.TickFont) / 2;
            if (x - half < freeFrom) continue;
            svg.TextElement(label, x, baseline);
            freeFrom = x + half + 3;
        }
        svg.End().Break();
    }

    private static void DrawTitles(SvgWriter svg, Frame frame)
    {
        var (plot, outer) = (frame.Plot, frame.Outer);
        svg.Start("g", ("class", "nn-ink"), ("style", $"font-size:{N(Metrics.LabelFont)}px"), ("text-anchor", "middle"));
        if (frame.Panel.X.Title?.Text is { Length: > 0 } across)
            svg.TextElement(TextWidth.Fit(across, Metrics.LabelFont, outer.Width - 2 * Metrics.Edge),
                Centred(across, plot.MiddleX, outer.Left, outer.Right), outer.Bottom - Metrics.Edge + 1);
        if (frame.Panel.Y.Title?.Text is { Length: > 0 } up)
        {
            var x = outer.Left + Metrics.Edge + Metrics.LabelFont - 4;
            var y = Centred(up, plot.MiddleY, outer.Top, outer.Bottom);
            svg.TextElement(TextWidth.Fit(up, Metrics.LabelFont, outer.Height - 2 * Metrics.Edge), x, y, ("transform", $"rotate(-90 {N(x)} {N(y)})"));
        }
        svg.End();
        if (frame.Panel.Title.Length > 0)
            svg.TextElement(TextWidth.Fit(frame.Panel.Title, Metrics.LabelFont * TextWidth.Bold, outer.Right - plot.Left - 4), plot.Left, outer.Top + Metrics.Edge + 9,
                ("class", "nn-ink"), ("style", $"font-size:{N(Metrics.LabelFont + 0.5)}px;font-weight:600"));
        svg.Break();
    }

    /// <summary>The ticks between the ends of the axis.</summary>
    internal static IEnumerable<(double Position, string Label)> Inside(AxisScale scale) =>
        scale.Ticks.Zip(scale.Labels, (tick, label) => (Position: scale.Position(tick), label))
            .Where(tick => tick.Position is >= -1e-6 and <= 1 + 1e-6);

    // In the middle of the plot, but not over the edge.
    private static double Centred(string text, double middle, double from, double to)
    {
        var half = Math.Min(TextWidth.Of(text, Metrics.LabelFont) / 2 + 4, (to - from) / 2);
        return Math.Clamp(middle, from + half, to - half);
    }

    private static double Across(Frame frame, double position) => frame.Plot.Left + position * frame.Plot.Width;

    private static double Up(Frame frame, double position) => frame.Plot.Bottom - position * frame.Plot.Height;

    private static string N(double value) => SvgWriter.Number(value);
}
