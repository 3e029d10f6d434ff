using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels;

/// <summary>What softmax needs of one row, in one fixed order.</summary>
internal static unsafe class SoftmaxRow
{
    /// <summary>The largest element; −∞ for an empty row.</summary>
    public static T Max<T>(T* x, long n) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var max = Vector256.Create(T.NegativeInfinity);
        long i = 0;
        for (; i <= n - Vector256<T>.Count; i += Vector256<T>.Count) max = Vector256.Max(max, Vector256.Load(x + i));
        if (i < n) max = Vector256.Max(max, Lanes.Load(x + i, n - i, T.NegativeInfinity));
        return Lanes.Max(max);
    }

    /// <summary>y[i] = e^(x[i] − shift), and Σ y[i]. x and y may be the same.</summary>
    public static T Exp<T>(T* x, T* y, long n, T shift) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var shifts = Vector256.Create(shift);
        var sums = Vector256<T>.Zero;
        long i = 0;
        for (; i <= n - Vector256<T>.Count; i += Vector256<T>.Count)
        {
            var power = Exponential.Exp(Vector256.Load(x + i) - shifts);
            power.Store(y + i);
            sums += power;
        }
        if (i < n)
        {
            // Lanes beyond the row hold e^−∞ = 0.
            var power = Exponential.Exp(Lanes.Load(x + i, n - i, T.NegativeInfinity) - shifts);
            Lanes.Store(power, y + i, n - i);
            sums += power;
        }
        return Lanes.Sum(sums);
    }

    /// <summary>Σ e^(x[i] − shift).</summary>
    public static T SumOfExp<T>(T* x, long n, T shift) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var shifts = Vector256.Create(shift);
        var sums = Vector256<T>.Zero;
        long i = 0;
        for (; i <= n - Vector256<T>.Count; i += Vector256<T>.Count) sums += Exponential.Exp(Vector256.Load(x + i) - shifts);
        // Lanes beyond the row hold e^−∞ = 0.
        if (i < n) sums += Exponential.Exp(Lanes.Load(x + i, n - i, T.NegativeInfinity) - shifts);
        return Lanes.Sum(sums);
    }

    /// <summary>ln x.</summary>
    public static T Log<T>(T x) where T : unmanaged => Logarithm.Log(Vector256.Create(x)).ToScalar();
}
