using NeuralNotebooks.Display;

namespace NeuralNotebooks.Explain;

/// <summary>
/// The outline of what an input shows, along the edges of its pixels: laid over an explanation, it tells where things are. Ink is
/// what differs from the baseline by more than half the range from black to white.
/// </summary>
internal static class InkOutline
{
    /// <summary>The outline as the data of an SVG path; empty without ink.</summary>
    /// <param name="input">The input.</param>
    /// <param name="left">Left edge of the picture.</param>
    /// <param name="top">Its upper edge.</param>
    /// <param name="cellWidth">Width of a pixel in the picture.</param>
    /// <param name="cellHeight">Height of a pixel in the picture.</param>
    internal static string Path(ImageInput input, double left, double top, double cellWidth, double cellHeight)
    {
        var parts = new List<string>();
        // An edge runs where the pixels on its two sides differ in being ink; neighbouring edges make one stroke.
        for (var row = 0; row <= input.Height; row++)
            foreach (var (from, length) in Runs(input.Width, column => IsInk(input, row - 1, column) != IsInk(input, row, column)))
                parts.Add($"M{Number(left + from * cellWidth)} {Number(top + row * cellHeight)}h{Number(length * cellWidth)}");
        for (var column = 0; column <= input.Width; column++)
            foreach (var (from, length) in Runs(input.Height, row => IsInk(input, row, column - 1) != IsInk(input, row, column)))
                parts.Add($"M{Number(left + column * cellWidth)} {Number(top + from * cellHeight)}v{Number(length * cellHeight)}");
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

    private static bool IsInk(ImageInput input, int row, int column)
    {
        if (row < 0 || row >= input.Height || column < 0 || column >= input.Width) return false;
        var pixel = row * input.Width + column;
        return Math.Abs(input.Pixels[pixel] - input.Baseline[pixel]) > (input.Range.High - input.Range.Low) / 2;
    }
}
