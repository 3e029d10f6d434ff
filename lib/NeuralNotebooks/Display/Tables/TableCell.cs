using System.Globalization;

namespace NeuralNotebooks.Display;

/// <summary>The text of a table's cell, and whether it is a number.</summary>
internal readonly record struct TableCell(string Text, bool IsNumber)
{
    internal static TableCell Of(object? value) => value switch
    {
        null => new("", false),
        double number => new(TickLabels.Prose(number), true),
        float number => new(TickLabels.Prose(number), true),
        Half number => new(TickLabels.Prose((double)number), true),
        decimal number => new(TickLabels.Prose((double)number), true),
        sbyte or byte or short or ushort or int or uint or long or ulong or System.Numerics.BigInteger =>
            new(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture), true),
        IFormattable formattable => new(formattable.ToString(null, CultureInfo.InvariantCulture), false),
        _ => Of(value.ToString() ?? ""),
    };

    // A formatted number, such as "97.4 %" or "0.95 ± 0.01", is a number too.
    private static TableCell Of(string text) =>
        new(text, text.Length > 0 && (char.IsAsciiDigit(text[0]) || text.Length > 1 && text[0] is '-' or '−' or '+' && char.IsAsciiDigit(text[1]))
            && text.All(c => char.IsAsciiDigit(c) || " .,%±×-−+es()–".Contains(c)));
}
