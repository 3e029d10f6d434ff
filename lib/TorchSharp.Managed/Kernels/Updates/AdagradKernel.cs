using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using static TorchSharp.Kernels.Lanes;
using static TorchSharp.Kernels.Simd;

namespace TorchSharp.Kernels;

/// <summary>Adagrad's update in one pass over memory, in PyTorch's order of operations.</summary>
internal static unsafe class AdagradKernel
{
    /// <summary>Elements that are worth a thread of their own.</summary>
    private const long Grain = 8192;

    /// <summary>s ← s + d² with d = g + decay·w; w ← w − rate·d / (√s + eps).</summary>
    public static void Step<T>(T* w, T* g, T* sum, long n, double rate, double decay, double eps)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (n < 2 * Grain) Range(w, g, sum, n, rate, decay, eps);
        else Workers.For(n, Grain, (start, end) => Range(w + start, g + start, sum + start, end - start, rate, decay, eps));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Range<T>(T* w, T* g, T* sum, long n, double rate, double decay, double eps)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var (minusRates, decays, epsilons) = (All<T>(-rate), All<T>(decay), All<T>(eps));
        for (long i = 0; i < n; i += Vector256<T>.Count)
        {
            var count = Math.Min(n - i, Vector256<T>.Count);
            var weight = LoadUpTo(w + i, count);
            var d = Fma(decays, weight, LoadUpTo(g + i, count));
            var s = Fma(d, d, LoadUpTo(sum + i, count));
            StoreUpTo(s, sum + i, count);
            StoreUpTo(Fma(minusRates, d / (Vector256.Sqrt(s) + epsilons), weight), w + i, count);
        }
    }
}
