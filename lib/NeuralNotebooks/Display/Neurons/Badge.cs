using System.Globalization;

namespace NeuralNotebooks.Display;

/// <summary>A number in a coloured disc with a label beside it: the same number marks the same part in two drawings.</summary>
internal static class Badge
{
    private const double Radius = 9, FontSize = 15;

    /// <summary>The parts that the drawing of a neuron and its model have in common, by number; and their colours in the palette.</summary>
    internal const int Input = 1, Weight = 2, Sum = 3, Threshold = 4, Output = 5;

    /// <summary>The palette's series of a part; the input, which comes from elsewhere, has the colour of text.</summary>
    internal static int Series(int part) => part switch { Weight => 1, Sum => 0, Threshold => 2, Output => 3, _ => 6 };

    /// <summary>Draws a badge with its label to the right.</summary>
    /// <param name="svg">Where to.</param>
    /// <param name="part">The part's number.</param>
    /// <param name="x">Middle of the disc.</param>
    /// <param name="y">Middle of the disc.</param>
    /// <param name="label">The text; empty for the disc alone.</param>
    internal static void Draw(SvgWriter svg, int part, double x, double y, string label)
    {
        svg.Element("circle", ("class", $"nn-f{Series(part)}"), ("cx", x), ("cy", y), ("r", Radius));
        svg.TextElement(part.ToString(CultureInfo.InvariantCulture), x, y + 4.5, ("class", "nn-card"), ("text-anchor", "middle"),
            ("style", "font-size:13px;font-weight:700"));
        svg.TextElement(label, x + Radius + 5, y + 5, ("class", "nn-ink"), ("style", $"font-size:{SvgWriter.Number(FontSize)}px")).Break();
    }
}
