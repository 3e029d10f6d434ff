using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NeuralNotebooks.Classical;

/// <summary>
/// Weights laid out for <see cref="LogisticLoss"/>: for each feature the weights of all classes side by side, padded to whole
/// vectors of four; the biases come last, as the weights of a feature that is always 1. Padding stays 0.
/// </summary>
internal static class ClassWeights
{
    private const int Lane = 4;

    /// <summary>K, rounded up to whole vectors.</summary>
    internal static int Stride(int classes) => (classes + Lane - 1) / Lane * Lane;

    /// <summary>z ← b + Wx for one row without its zeros.</summary>
    /// <param name="weights">(d + 1)·stride numbers.</param>
    /// <param name="columns">Where x is not 0.</param>
    /// <param name="values">What it is there.</param>
    /// <param name="scores">Receives stride numbers.</param>
    internal static void Scores(double[] weights, ReadOnlySpan<int> columns, ReadOnlySpan<double> values, Span<double> scores)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(weights);
        var stride = scores.Length;
        for (var k = 0; k < stride; k += Lane)
        {
            // Four sums at a time: each would wait for itself.
            var (a, b) = (Vector256.LoadUnsafe(ref first, (nuint)(weights.Length - stride + k)), Vector256<double>.Zero);
            var (c, e) = (Vector256<double>.Zero, Vector256<double>.Zero);
            var i = 0;
            for (; i + 4 <= columns.Length; i += 4)
            {
                a = Step(ref first, columns[i] * stride + k, values[i], a);
                b = Step(ref first, columns[i + 1] * stride + k, values[i + 1], b);
                c = Step(ref first, columns[i + 2] * stride + k, values[i + 2], c);
                e = Step(ref first, columns[i + 3] * stride + k, values[i + 3], e);
            }
            for (; i < columns.Length; i++) a = Step(ref first, columns[i] * stride + k, values[i], a);
            (a + b + (c + e)).CopyTo(scores[k..]);
        }
    }

    /// <summary>G ← G + δxᵀ for one row without its zeros, and the biases' part G ← G + δ.</summary>
    /// <inheritdoc cref="Scores"/>
    /// <param name="gradient">(d + 1)·stride numbers.</param>
    /// <param name="delta">δ, stride numbers.</param>
    /// <param name="columns">Where x is not 0.</param>
    /// <param name="values">What it is there.</param>
    internal static void AddOuter(double[] gradient, ReadOnlySpan<int> columns, ReadOnlySpan<double> values, ReadOnlySpan<double> delta)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(gradient);
        var stride = delta.Length;
        for (var k = 0; k < stride; k += Lane)
        {
            var part = Vector256.Create(delta[k..]);
            Add(ref first, gradient.Length - stride + k, part);
            for (var i = 0; i < columns.Length; i++) Add(ref first, columns[i] * stride + k, part * values[i]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Step(ref double weights, int place, double value, Vector256<double> sum) =>
        Vector256.FusedMultiplyAdd(Vector256.Create(value), Vector256.LoadUnsafe(ref weights, (nuint)place), sum);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref double gradient, int place, Vector256<double> part) =>
        (Vector256.LoadUnsafe(ref gradient, (nuint)place) + part).StoreUnsafe(ref gradient, (nuint)place);
}
