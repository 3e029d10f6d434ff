using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using static TorchSharp.Kernels.Simd;

namespace TorchSharp.Kernels;

/// <summary>Optimisers' updates, each in one pass over memory, in PyTorch's order of operations.</summary>
internal static unsafe class UpdateKernels
{
    /// <summary>Elements that are worth a thread of their own.</summary>
    private const long Grain = 8192;

    /// <summary>w ← w − rate·(g + decay·w).</summary>
    public static void GradientDescent<T>(T* w, T* g, long n, T rate, T decay) where T : unmanaged, INumber<T>
    {
        if (n < 2 * Grain) DescendRange(w, g, n, rate, decay);
        else Workers.For(n, Grain, (start, end) => DescendRange(w + start, g + start, end - start, rate, decay));
    }

    /// <summary>
    /// v ← momentum·v + (1 − dampening)·d with d = g + decay·w, or v ← d at the first step; w ← w − rate·(nesterov ? d +
    /// momentum·v : v).
    /// </summary>
    public static void Momentum<T>(T* w, T* g, T* v, long n, T rate, T momentum, T dampening, T decay, bool nesterov, bool first)
        where T : unmanaged, INumber<T>
    {
        var step = new MomentumStep<T>(rate, momentum, dampening, decay, nesterov, first);
        if (n < 2 * Grain) step.Range(w, g, v, n);
        else Workers.For(n, Grain, (start, end) => step.Range(w + start, g + start, v + start, end - start));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void DescendRange<T>(T* w, T* g, long n, T rate, T decay) where T : unmanaged, INumber<T>
    {
        var (rates, decays) = (Vector256.Create(-rate), Vector256.Create(decay));
        long i = 0;
        for (; i <= n - Vector256<T>.Count; i += Vector256<T>.Count)
            Descend(Vector256.Load(w + i), Vector256.Load(g + i), rates, decays).Store(w + i);
        if (i == n) return;
        var rest = Descend(Lanes.Load(w + i, n - i, T.Zero), Lanes.Load(g + i, n - i, T.Zero), rates, decays);
        Lanes.Store(rest, w + i, n - i);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<T> Descend<T>(Vector256<T> w, Vector256<T> g, Vector256<T> rate, Vector256<T> decay) =>
        Fma(rate, Fma(decay, w, g), w);
}
