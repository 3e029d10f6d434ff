namespace NeuralNotebooks.Display;

/// <summary>A horizontal bar that tells which colour stands for which number.</summary>
internal static class ScaleLegend
{
    internal const int Width = 260, Height = 34;
    private const int Steps = 40;

    internal static void Draw(SvgWriter svg, ColorScale scale, (double Low, double High) range, double pageWidth, double top) =>
        Draw(svg, scale, TickLabels.Prose(range.Low).Replace('-', '−'), TickLabels.Prose(range.High).Replace('-', '−'), pageWidth, top);

    /// <summary>A bar with words at its ends, for pictures that have a scale each.</summary>
    internal static void Draw(SvgWriter svg, ColorScale scale, string low, string high, double pageWidth, double top)
    {
        var (left, width) = ((pageWidth - 130) / 2, 130.0);
        for (var i = 0; i < Steps; i++)
        {
            var colour = ColorScales.Hex(ColorScales.At(ColorScales.Of(scale), (i + 0.5) / Steps));
            svg.Element("rect", ("x", left + i * width / Steps), ("y", top + 4), ("width", width / Steps + (i + 1 < Steps ? 0.6 : 0)), ("height", 12.0), ("fill", colour));
        }
        svg.Element("rect", ("x", left), ("y", top + 4), ("width", width), ("height", 12.0), ("fill", "none"), ("class", "nn-axis"), ("stroke-width", 0.8));
        svg.Start("g", ("class", "nn-soft"), ("style", "font-size:12.5px"));
        svg.TextElement(low, left - 6, top + 14.5, ("text-anchor", "end"));
        svg.TextElement(high, left + width + 6, top + 14.5);
        svg.End().Break();
    }
}
