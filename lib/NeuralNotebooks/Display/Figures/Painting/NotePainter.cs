namespace NeuralNotebooks.Display;

/// <summary>Draws reference lines and remarks.</summary>
internal static class NotePainter
{
    internal static void DrawLines(SvgWriter svg, Frame frame)
    {
        foreach (var shape in frame.Panel.Shapes)
        {
            var horizontal = shape.Xref.EndsWith("domain", StringComparison.Ordinal);
            var at = horizontal ? frame.PixelY(shape.Y0) : frame.PixelX(shape.X0);
            var plot = frame.Plot;
            if (!(horizontal ? frame.IsInside(plot.Left, at) : frame.IsInside(at, plot.Top))) continue;
            svg.Element("path", ("class", "nn-axis"), ("stroke-width", 1.4), ("stroke-dasharray", "6 4"),
                ("d", horizontal ? $"M{N(plot.Left)} {N(at)}H{N(plot.Right)}" : $"M{N(at)} {N(plot.Top)}V{N(plot.Bottom)}"));
            if (shape.Label?.Text is { Length: > 0 } text) DrawLineLabel(svg, frame.Plot, text, at, horizontal);
        }
    }

    internal static void DrawRemarks(SvgWriter svg, Frame frame)
    {
        foreach (var note in frame.Panel.Annotations)
        {
            var (x, y) = (frame.Plot.Left + Share(frame.X, note.X) * frame.Plot.Width, frame.Plot.Bottom - Share(frame.Y, note.Y) * frame.Plot.Height);
            if (!frame.IsInside(x, y)) continue;
            var text = TextWidth.Fit(note.Text, Metrics.TickFont, frame.Plot.Width);
            var width = TextWidth.Of(text, Metrics.TickFont);
            var (anchor, shift) = x + 8 + width <= frame.Plot.Right ? ("start", 8.0) : x - 8 - width >= frame.Plot.Left ? ("end", -8.0) : ("middle", 0.0);
            if (shift == 0) x = Math.Clamp(x, frame.Plot.Left + width / 2, Math.Max(frame.Plot.Left + width / 2, frame.Plot.Right - width / 2));
            var above = y - 22 >= frame.Plot.Top;
            svg.Element("circle", ("cx", x), ("cy", y), ("r", 3.0), ("class", "nn-ink"));
            svg.TextElement(text, x + shift, above ? y - 8 : y + 18, ("class", "nn-ink nn-halo"), ("text-anchor", anchor),
                ("style", $"font-size:{N(Metrics.TickFont)}px"));
        }
    }

    // Plotly counts places of remarks as it counts ranges: powers of ten on a log axis.
    private static double Share(AxisScale scale, double at) => (at - scale.Start) / (scale.End - scale.Start);

    private static void DrawLineLabel(SvgWriter svg, Box plot, string text, double at, bool horizontal)
    {
        var width = TextWidth.Of(text, Metrics.TickFont);
        var (x, y) = horizontal
            ? (plot.Right - 4, at - 6 - Metrics.TickFont < plot.Top ? at + 15 : at - 6)
            : (at + 5 + width > plot.Right ? at - 5 : at + 5, plot.Top + 14);
        var anchor = horizontal || at + 5 + width > plot.Right ? "end" : "start";
        svg.TextElement(text, x, y, ("class", "nn-soft nn-halo"), ("text-anchor", anchor), ("style", $"font-size:{N(Metrics.TickFont)}px"));
    }

    private static string N(double value) => SvgWriter.Number(value);
}
