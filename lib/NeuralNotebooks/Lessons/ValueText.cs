using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using static TorchSharp.torch;

namespace NeuralNotebooks.Lessons;

/// <summary>Values as text for messages, the same under every culture. Never throws.</summary>
internal static class ValueText
{
    private const int MostItems = 10;

    public static string Of(object? value)
    {
        try
        {
            return value switch
            {
                null => "nothing",
                string text => $"\"{text}\"",
                bool truth => truth ? "true" : "false",
                float number => number.ToString("G7", CultureInfo.InvariantCulture),
                double number => number.ToString("G10", CultureInfo.InvariantCulture),
                Tensor tensor => $"a tensor of shape {TensorValues.Shape(tensor)}: {Of(TensorValues.Of(tensor))}",
                IFormattable other and not ITuple => other.ToString(null, CultureInfo.InvariantCulture),
                ITuple tuple => $"({Join(Enumerable.Range(0, tuple.Length).Select(i => tuple[i]))})",
                IEnumerable items => $"[{Join(items.Cast<object?>())}]",
                _ => value.ToString() ?? "nothing",
            };
        }
        catch (Exception error)
        {
            return $"a value that can't be shown ({error.Message})";
        }
    }

    /// <summary>A number in a format, or as it is when the format is wrong.</summary>
    public static string Of(double value, string? format)
    {
        try
        {
            return value.ToString(format, CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            return value.ToString(CultureInfo.InvariantCulture);
        }
    }

    private static string Join(IEnumerable<object?> items)
    {
        var shown = items.Take(MostItems + 1).Select(Of).ToList();
        if (shown.Count > MostItems) shown[MostItems] = "…";
        return string.Join(", ", shown);
    }
}
