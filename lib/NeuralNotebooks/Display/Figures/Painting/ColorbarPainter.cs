namespace NeuralNotebooks.Display;

/// <summary>Draws the colour scale of a heat map or contour beside its plot, or beside all plots of a grid.</summary>
internal static class ColorbarPainter
{
    private const int Steps = 48;

    internal static void Draw(SvgWriter svg, ColorbarPlace? place)
    {
        if (place is not { Field: var field, Bar: var bar }) return;
        var step = bar.Height / Steps;
        for (var i = 0; i < Steps; i++)
        {
            var colour = ColorScales.Hex(ColorScales.At(field.Colorscale.Stops, (i + 0.5) / Steps));
            var overlap = i == 0 ? 0 : 0.6;
            svg.Element("rect", ("x", bar.Left), ("y", bar.Bottom - (i + 1) * step), ("width", bar.Width), ("height", step + overlap), ("fill", colour));
        }
        svg.Element("rect", ("x", bar.Left), ("y", bar.Top), ("width", bar.Width), ("height", bar.Height), ("fill", "none"), ("class", "nn-axis"),
            ("stroke-width", 0.8));

        svg.Start("g", ("class", "nn-soft"), ("style", $"font-size:{SvgWriter.Number(Metrics.TickFont)}px"));
        var (low, high) = FieldRange.Of(field);
        foreach (var (tick, label) in (field.Colorbar?.Tickvals ?? []).Zip(field.Colorbar?.Ticktext ?? []))
            svg.TextElement(label, bar.Right + Metrics.Gap, bar.Bottom - (high > low ? (tick - low) / (high - low) : 0.5) * bar.Height + 4.5);
        svg.End();
        if (field.Colorbar?.Title?.Text is { Length: > 0 } title)
        {
            var (x, y) = (place.TitleX, bar.MiddleY);
            svg.TextElement(TextWidth.Fit(title, Metrics.LabelFont, bar.Height + 30), x, y, ("class", "nn-ink"), ("text-anchor", "middle"),
                ("transform", $"rotate(90 {SvgWriter.Number(x)} {SvgWriter.Number(y)})"));
        }
        svg.Break();
    }
}
