using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using static TorchSharp.Kernels.Simd;

namespace TorchSharp.Kernels;

/// <summary>The two S-shaped functions, for float and double.</summary>
internal static class Hyperbolic
{
    /// <summary>tanh x = t / (t + 2) with t = e^2|x| − 1 and the sign of x, within 3 ulp. ±1 at ±∞.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Tanh<T>(Vector256<T> x)
    {
        var size = Vector256.Abs(x);
        // Beyond 20 the result rounds to 1.
        size = Vector256.ConditionalSelect(Vector256.GreaterThan(size, All<T>(20)), All<T>(20), size);
        var t = Exponential.ExpM1(size + size);
        var result = t / (t + All<T>(2));
        return result | (x & All<T>(-0.0));
    }

    /// <summary>1 / (1 + e^−x) within 2.5 ulp, also where it is small.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Sigmoid<T>(Vector256<T> x)
    {
        var power = Exponential.Exp(-Vector256.Abs(x));
        var numerator = Vector256.ConditionalSelect(Vector256.LessThan(x, Vector256<T>.Zero), power, All<T>(1));
        return numerator / (All<T>(1) + power);
    }
}
