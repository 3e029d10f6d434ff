using System.Globalization;
using NeuralNotebooks.Display;

namespace NeuralNotebooks.Explain;

/// <summary>An explanation in words and numbers: for captions and text alternatives.</summary>
internal static class AttributionText
{
    private static readonly string[] Rows = ["at the top", "in the middle", "at the bottom"];
    private static readonly string[] Columns = [" on the left", "", " on the right"];

    /// <summary>How the attributions add up, as in "Baseline −1.2 + attributions 11 = 9.8; score 9.8, gap 0.003."; else the score alone.</summary>
    internal static string Sum(Explanation e) => double.IsNaN(e.BaselineScore)
        ? double.IsNaN(e.Score) ? "" : $"{Capital(e.ScoreName)}: {Of(e.Score)}."
        : $"Baseline {Of(e.BaselineScore)} + attributions {Of(e.Sum)} = {Of(e.BaselineScore + e.Sum)}; {e.ScoreName} {Of(e.Score)}, gap {Gap(e)}.";

    /// <summary>What the explanation cost, as in "64 evaluations with gradient".</summary>
    internal static string Cost(Explanation e)
    {
        var (plain, gradients) = (e.Evaluations - e.Gradients, e.Gradients);
        if (gradients == 0) return plain == 0 ? "" : Evaluations(plain);
        return $"{Evaluations(gradients)} with gradient{(plain > 0 ? $" + {Whole(plain)}" : "")}";
    }

    /// <summary>How far to trust the numbers: a surrogate's fidelity, or the gap to completeness; empty for a method that has neither.</summary>
    internal static string Quality(Explanation e) =>
        !double.IsNaN(e.Fidelity) ? string.Create(CultureInfo.InvariantCulture, $"R² {e.Fidelity:0.00}")
        : !double.IsNaN(e.BaselineScore) ? $"gap {Gap(e)}" : "";

    /// <summary>Where most of the attribution lies, of the nine parts of an image in thirds.</summary>
    internal static string Where(Explanation e)
    {
        if (e.Attribution.All(value => value == 0)) return "All attributions are 0.";
        var (width, height) = (e.Input.Width, e.Input.Height);
        if (width < 3 || height < 3) return "";
        var (part, pixels) = Enumerable.Range(0, e.Input.Count).GroupBy(p => p / width * 3 / height * 3 + p % width * 3 / width)
            .Select(group => (group.Key, Pixels: group.ToArray())).MaxBy(group => e.ShareOn(group.Pixels));
        return string.Create(CultureInfo.InvariantCulture, $"The largest part, {100 * e.ShareOn(pixels):0} %, lies {Rows[part / 3]}{Columns[part % 3]}.");
    }

    internal static string Of(double value) => TickLabels.Prose(value).Replace('-', '−');

    // What is rounding error is 0 to a reader.
    private static string Gap(Explanation e) =>
        Math.Abs(e.Gap) <= 1e-9 * Math.Max(1, Math.Max(Math.Abs(e.Score), Math.Abs(e.BaselineScore))) ? "0" : TickLabels.Prose(e.Gap, 2).Replace('-', '−');

    private static string Evaluations(int count) => $"{Whole(count)} evaluation{(count == 1 ? "" : "s")}";

    private static string Whole(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Capital(string text) => text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text[1..];
}
