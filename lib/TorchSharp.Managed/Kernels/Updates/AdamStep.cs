using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using static TorchSharp.Kernels.Lanes;
using static TorchSharp.Kernels.Simd;

namespace TorchSharp.Kernels;

/// <summary>
/// The numbers of one step of Adam: Rate is lr / (1 − β₁ᵗ), RootOfCorrection √(1 − β₂ᵗ). Adam decays by adding Decay·w to
/// the gradient, AdamW by multiplying the weight with Keep.
/// </summary>
internal readonly record struct AdamRates(
    double Beta1, double Beta2, double Eps, double Decay, double Keep, double Rate, double RootOfCorrection, bool Maximize);

/// <summary>One step of Adam; see <see cref="AdamKernel.Step"/>.</summary>
internal readonly unsafe struct AdamStep<T>(AdamRates rates) where T : unmanaged, IFloatingPointIeee754<T>
{
    private readonly Vector256<T> sign = All<T>(rates.Maximize ? -1 : 1);
    private readonly Vector256<T> decay = All<T>(rates.Decay), keep = All<T>(rates.Keep);
    private readonly Vector256<T> beta1 = All<T>(rates.Beta1), fresh1 = All<T>(1 - rates.Beta1);
    private readonly Vector256<T> beta2 = All<T>(rates.Beta2), fresh2 = All<T>(1 - rates.Beta2);
    private readonly Vector256<T> root = All<T>(rates.RootOfCorrection), eps = All<T>(rates.Eps);
    private readonly Vector256<T> minusRate = All<T>(-rates.Rate);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Range(T* w, T* g, T* m, T* v, T* largest, long n)
    {
        var step = this;
        for (long i = 0; i < n; i += Vector256<T>.Count)
        {
            var count = Math.Min(n - i, Vector256<T>.Count);
            var (mean, square) = step.Averages(
                LoadUpTo(w + i, count), LoadUpTo(g + i, count), LoadUpTo(m + i, count), LoadUpTo(v + i, count));
            StoreUpTo(mean, m + i, count);
            StoreUpTo(square, v + i, count);
            if (largest is not null)
            {
                square = Vector256.Max(square, LoadUpTo(largest + i, count));
                StoreUpTo(square, largest + i, count);
            }
            StoreUpTo(step.Moved(LoadUpTo(w + i, count), mean, square), w + i, count);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (Vector256<T> Mean, Vector256<T> Square) Averages(Vector256<T> w, Vector256<T> g, Vector256<T> m, Vector256<T> v)
    {
        var d = Fma(decay, w, sign * g);
        return (Fma(fresh1, d, beta1 * m), Fma(fresh2 * d, d, beta2 * v));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<T> Moved(Vector256<T> w, Vector256<T> mean, Vector256<T> square) =>
        Fma(minusRate, mean / (Vector256.Sqrt(square) / root + eps), keep * w);
}
