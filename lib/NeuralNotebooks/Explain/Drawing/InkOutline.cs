using NeuralNotebooks.Display;

namespace NeuralNotebooks.Explain;

/// <summary>
/// The outline of what an input shows: laid over an explanation, it tells where things are. Ink is what differs from the baseline by
/// more than half the range from black to white.
/// </summary>
internal static class InkOutline
{
    internal static void Draw(SvgWriter svg, ImageInput input, double left, double top, double width, double height)
    {
        int Region(int pixel) => Math.Abs(input.Pixels[pixel] - input.Baseline[pixel]) > (input.Range.High - input.Range.Low) / 2 ? 1 : 0;
        svg.Element("path", ("d", RegionOutline.Path(input.Width, input.Height, Region, outside: 0, (left, top, width, height))),
            ("fill", "none"), ("stroke", "#57606a"), ("stroke-width", 0.8));
    }
}
