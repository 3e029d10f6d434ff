using System.Collections;
using System.Runtime.CompilerServices;

namespace NeuralNotebooks.Lessons;

/// <summary>Knows what stands in a stub where an answer will be.</summary>
internal static class Placeholder
{
    /// <summary>Whether a value is null, NaN, an empty or questioning text, a tuple of such, or a list without items.</summary>
    public static bool Is(object? value) => value switch
    {
        null => true,
        double number => double.IsNaN(number),
        float number => float.IsNaN(number),
        Half number => Half.IsNaN(number),
        char sign => sign is '\0' or '?' or ' ',
        string text => text.Trim() is "" or "?" or "…" or "...",
        ITuple tuple => Enumerable.Range(0, tuple.Length).All(i => Is(tuple[i])),
        // A list of NaN is what a real attempt may compute.
        IEnumerable items => items.Cast<object?>().All(item => item is null),
        _ => false,
    };
}
