using System.Numerics;

namespace TorchSharp.Kernels;

/// <summary>Adam's update in one pass over memory, in PyTorch's order of operations.</summary>
internal static unsafe class AdamKernel
{
    /// <summary>Elements that are worth a thread of their own.</summary>
    private const long Grain = 8192;

    /// <summary>m ← β₁·m + (1 − β₁)·d, v ← β₂·v + (1 − β₂)·d², w ← keep·w − rate·m / (√v / root + eps) with d = ±g + decay·w.</summary>
    /// <remarks>largest, the largest v so far, takes v's place; it is null without AMSGrad.</remarks>
    public static void Step<T>(T* w, T* g, T* m, T* v, T* largest, long n, in AdamRates rates)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var step = new AdamStep<T>(rates);
        if (n < 2 * Grain) step.Range(w, g, m, v, largest, n);
        else OnThreads(step, w, g, m, v, largest, n);
    }

    private static void OnThreads<T>(AdamStep<T> step, T* w, T* g, T* m, T* v, T* largest, long n)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Workers.For(n, Grain, (start, end) => step.Range(
            w + start, g + start, m + start, v + start, largest is null ? null : largest + start, end - start));
}
