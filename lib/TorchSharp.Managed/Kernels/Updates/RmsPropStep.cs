using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using static TorchSharp.Kernels.Lanes;
using static TorchSharp.Kernels.Simd;

namespace TorchSharp.Kernels;

/// <summary>The numbers of one step of RMSProp.</summary>
internal readonly record struct RmsPropRates(double Alpha, double Eps, double Decay, double Momentum, double Rate, bool Maximize);

/// <summary>
/// One step of RMSProp: s ← α·s + (1 − α)·d² with d = ±g + decay·w; q = d / (√s + eps); w ← w − rate·q. A mean m of d makes
/// it centred: √(s − m²) for √s. A velocity u gives it momentum: u ← momentum·u + q takes q's place.
/// </summary>
internal readonly unsafe struct RmsPropStep<T>(RmsPropRates rates) where T : unmanaged, IFloatingPointIeee754<T>
{
    private readonly Vector256<T> sign = All<T>(rates.Maximize ? -1 : 1), decay = All<T>(rates.Decay);
    private readonly Vector256<T> alpha = All<T>(rates.Alpha), fresh = All<T>(1 - rates.Alpha), eps = All<T>(rates.Eps);
    private readonly Vector256<T> momentum = All<T>(rates.Momentum), minusRate = All<T>(-rates.Rate);

    /// <summary>Changes n weights; mean and velocity may be null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Range(T* w, T* g, T* square, T* mean, T* velocity, long n)
    {
        var step = this;
        for (long i = 0; i < n; i += Vector256<T>.Count)
        {
            var count = Math.Min(n - i, Vector256<T>.Count);
            var weight = LoadUpTo(w + i, count);
            var d = Fma(step.decay, weight, step.sign * LoadUpTo(g + i, count));
            var s = step.Average(LoadUpTo(square + i, count), step.fresh * d, d);
            StoreUpTo(s, square + i, count);
            if (mean is not null)
            {
                var m = step.Average(LoadUpTo(mean + i, count), step.fresh, d);
                StoreUpTo(m, mean + i, count);
                s = Fma(-m, m, s);
            }
            var q = d / (Vector256.Sqrt(s) + step.eps);
            if (velocity is not null)
            {
                q = Fma(step.momentum, LoadUpTo(velocity + i, count), q);
                StoreUpTo(q, velocity + i, count);
            }
            StoreUpTo(Fma(step.minusRate, q, weight), w + i, count);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<T> Average(Vector256<T> old, Vector256<T> a, Vector256<T> b) => Fma(a, b, alpha * old);
}
