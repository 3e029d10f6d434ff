using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using static TorchSharp.Kernels.Simd;

namespace TorchSharp.Kernels;

/// <summary>The numbers of one step of Adam: Rate is lr / (1 − β₁ᵗ), RootOfCorrection √(1 − β₂ᵗ).</summary>
internal readonly record struct AdamRates(
    double Beta1, double Beta2, double Eps, double Decay, double Rate, double RootOfCorrection, bool Maximize);

/// <summary>Adam's update in one pass over memory, in PyTorch's order of operations.</summary>
internal static unsafe class AdamKernel
{
    private const long Grain = 8192;

    /// <summary>m ← β₁·m + (1 − β₁)·d, v ← β₂·v + (1 − β₂)·d², w ← w − rate·m / (√v / root + eps) with d = ±g + decay·w.</summary>
    /// <remarks>largest, the largest v so far, takes v's place; it is null without AMSGrad.</remarks>
    public static void Step<T>(T* w, T* g, T* m, T* v, T* largest, long n, AdamRates rates)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (n < 2 * Grain) Range(w, g, m, v, largest, n, rates);
        else OnThreads((nint)w, (nint)g, (nint)m, (nint)v, (nint)largest, n, rates, new T());
    }

    private static void OnThreads<T>(nint w, nint g, nint m, nint v, nint largest, long n, AdamRates rates, T _)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Workers.For(n, Grain, (start, end) => Range(
            (T*)w + start, (T*)g + start, (T*)m + start, (T*)v + start, largest == 0 ? null : (T*)largest + start, end - start, rates));

    private static void Range<T>(T* w, T* g, T* m, T* v, T* largest, long n, AdamRates rates)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        long i = 0;
        for (; i <= n - Vector256<T>.Count; i += Vector256<T>.Count)
            Lanes(w + i, g + i, m + i, v + i, largest is null ? null : largest + i, rates);
        if (i == n) return;

        // The rest of less than a vector goes through the same arithmetic.
        var rest = stackalloc T[5 * Vector256<T>.Count];
        new Span<T>(rest, 5 * Vector256<T>.Count).Clear();
        ReadOnlySpan<nint> arrays = [(nint)w, (nint)g, (nint)m, (nint)v, (nint)largest];
        var used = largest is null ? 4 : 5;
        for (var a = 0; a < used; a++)
            for (var j = 0; j < n - i; j++) rest[a * Vector256<T>.Count + j] = ((T*)arrays[a])[i + j];
        var width = Vector256<T>.Count;
        Lanes(rest, rest + width, rest + 2 * width, rest + 3 * width, largest is null ? null : rest + 4 * width, rates);
        for (var a = 0; a < used; a++)
            for (var j = 0; j < n - i; j++) ((T*)arrays[a])[i + j] = rest[a * width + j];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Lanes<T>(T* w, T* g, T* m, T* v, T* largest, AdamRates rates) where T : unmanaged
    {
        var weight = Vector256.Load(w);
        var d = rates.Maximize ? -Vector256.Load(g) : Vector256.Load(g);
        d = Fma(All<T>(rates.Decay), weight, d);
        var mean = Fma(All<T>(1 - rates.Beta1), d, Vector256.Load(m) * All<T>(rates.Beta1));
        var square = Fma(All<T>(1 - rates.Beta2) * d, d, Vector256.Load(v) * All<T>(rates.Beta2));
        mean.Store(m);
        square.Store(v);
        if (largest is not null)
        {
            square = Vector256.Max(square, Vector256.Load(largest));
            square.Store(largest);
        }
        var divisor = Vector256.Sqrt(square) / All<T>(rates.RootOfCorrection) + All<T>(rates.Eps);
        Fma(All<T>(-rates.Rate), mean / divisor, weight).Store(w);
    }
}
