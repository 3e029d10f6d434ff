using System.Text;

namespace NeuralNotebooks.Display;

/// <summary>Draws vertical error bars with caps.</summary>
internal static class ErrorBarMark
{
    private const double Cap = 4;

    internal static void Draw(
        SvgWriter svg, IReadOnlyList<(double X, double Y)> points, double[] values, ErrorStyle error, Frame frame, string? colour)
    {
        var path = new StringBuilder();
        for (var i = 0; i < points.Count; i++)
        {
            var (x, size) = (points[i].X, error.Array.Numbers[i]);
            if (!double.IsFinite(x) || !double.IsFinite(points[i].Y) || !double.IsFinite(size)) continue;
            var low = values[i] - size;
            // On a log axis a bar that reaches zero goes on to the bottom.
            var bottom = frame.Y.Kind == AxisKind.Log && low <= 0 ? frame.Plot.Bottom + 20 : frame.PixelY(low);
            var top = frame.PixelY(values[i] + size);
            string N(double v) => SvgWriter.Number(v);
            path.Append($"M{N(x)} {N(bottom)}V{N(top)}M{N(x - Cap)} {N(top)}h{N(2 * Cap)}M{N(x - Cap)} {N(bottom)}h{N(2 * Cap)}");
        }
        svg.Element("path", SeriesColour.Stroke(colour), ("fill", "none"), ("stroke-width", 1.5), ("d", path.ToString()));
    }
}
