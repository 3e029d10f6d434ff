using NeuralNotebooks.Display;

namespace NeuralNotebooks.Explain;

/// <summary>The lines between regions of an image, along the edges of its pixels.</summary>
internal static class RegionOutline
{
    /// <summary>The lines as the data of an SVG path.</summary>
    /// <param name="width">Pixels in a row.</param>
    /// <param name="height">Rows.</param>
    /// <param name="regionOf">The region of a pixel.</param>
    /// <param name="outside">The region around the image: a line runs along the image's edge where a pixel is of another one.</param>
    /// <param name="box">Where the image stands in the picture.</param>
    internal static string Path(
        int width, int height, Func<int, int> regionOf, int outside, (double Left, double Top, double Width, double Height) box)
    {
        int At(int row, int column) => row < 0 || row >= height || column < 0 || column >= width ? outside : regionOf(row * width + column);
        var (cellWidth, cellHeight) = (box.Width / width, box.Height / height);
        var parts = new List<string>();
        // Neighbouring edges make one stroke.
        for (var row = 0; row <= height; row++)
            foreach (var (from, length) in Runs(width, column => At(row - 1, column) != At(row, column)))
                parts.Add($"M{Number(box.Left + from * cellWidth)} {Number(box.Top + row * cellHeight)}h{Number(length * cellWidth)}");
        for (var column = 0; column <= width; column++)
            foreach (var (from, length) in Runs(height, row => At(row, column - 1) != At(row, column)))
                parts.Add($"M{Number(box.Left + column * cellWidth)} {Number(box.Top + from * cellHeight)}v{Number(length * cellHeight)}");
        return string.Concat(parts);
    }

    private static string Number(double value) => SvgWriter.Number(value);

    private static IEnumerable<(int From, int Length)> Runs(int count, Func<int, bool> isEdge)
    {
        var from = 0;
        for (var i = 0; i <= count; i++)
        {
            if (i < count && isEdge(i)) continue;
            if (i > from) yield return (from, i - from);
            from = i + 1;
        }
    }
}
