using System.Collections;
using System.Runtime.CompilerServices;
using static TorchSharp.torch;

namespace NeuralNotebooks.Lessons;

/// <summary>Knows what stands in a stub where an answer will be.</summary>
internal static class Placeholder
{
    /// <summary>Whether a value is null, NaN, an empty or questioning text, or a list of such.</summary>
    public static bool Is(object? value) => value switch
    {
        null => true,
        double number => double.IsNaN(number),
        float number => float.IsNaN(number),
        Half number => Half.IsNaN(number),
        char sign => sign is '\0' or '?' or ' ',
        string text => text.Trim() is "" or "?" or "…" or "...",
        Tensor tensor => Is(TensorValues.Of(tensor)),
        ITuple tuple => Enumerable.Range(0, tuple.Length).All(i => Is(tuple[i])),
        IEnumerable items => items.Cast<object?>().All(Is),
        _ => false,
    };
}
