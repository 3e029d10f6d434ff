using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using static TorchSharp.Kernels.Simd;

namespace TorchSharp.Kernels;

/// <summary>
/// ln x for float and double: x = 2ᵏ·m with m in [√½, √2), and ln m = 2·artanh(s) with s = (m − 1)/(m + 1) as a series in s².
/// </summary>
internal static class Logarithm
{
    /// <summary>ln x within 1 ulp. −∞ at 0, NaN below, ∞ at ∞, NaN for NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Log<T>(Vector256<T> x)
    {
        var isFloat = typeof(T) == typeof(float);
        // Denormals are made normal first: their exponent is not where the others' is.
        var tiny = Vector256.LessThan(x, All<T>(isFloat ? 1.17549435e-38 : 2.2250738585072014e-308));
        var scaled = Vector256.ConditionalSelect(tiny, x * All<T>(isFloat ? 33554432 : 18014398509481984), x);
        var (k, m) = Split(scaled);
        k -= tiny & All<T>(isFloat ? 25 : 54);

        var f = m - All<T>(1);
        var s = f / (m + All<T>(1));
        var halfSquare = All<T>(0.5) * f * f;
        // f − f²/2 holds the larger part of ln m without the rounding of s.
        var correction = Fma(s, halfSquare + Series(s * s), k * All<T>(isFloat ? -2.12194440e-4 : 1.9082149292705877e-10));
        var mantissaPart = f - (halfSquare - correction);
        var result = Fma(k, All<T>(isFloat ? 0.693359375 : 0.6931471803691238), mantissaPart);

        var infinity = All<T>(double.PositiveInfinity);
        result = Vector256.ConditionalSelect(Vector256.LessThan(x, infinity), result, x);
        result = Vector256.ConditionalSelect(Vector256.LessThan(x, Vector256<T>.Zero), All<T>(double.NaN), result);
        return Vector256.ConditionalSelect(Vector256.Equals(x, Vector256<T>.Zero), -infinity, result);
    }

    /// <summary>ln(1 + x) within 2 ulp, also where x is so small that 1 + x rounds to 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Log1P<T>(Vector256<T> x)
    {
        var one = All<T>(1);
        var u = one + x;
        // What the addition rounded away, to first order; nothing at the ends of the range.
        var large = Vector256.GreaterThan(Vector256.Abs(x), one);
        var lost = Vector256.ConditionalSelect(large, one - (u - x), x - (u - one));
        var inside = Vector256.GreaterThan(u, Vector256<T>.Zero) & Vector256.LessThan(u, All<T>(double.PositiveInfinity));
        var result = Log(u) + Vector256.ConditionalSelect(inside, lost / u, Vector256<T>.Zero);
        return Vector256.ConditionalSelect(Vector256.Equals(x, Vector256<T>.Zero), x, result);
    }

    /// <summary>z·(2/3 + z·(2/5 + z·(2/7 + …))) for z = s² ≤ 0.03.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<T> Series<T>(Vector256<T> z)
    {
        var p = All<T>(2 / 9.0);
        if (typeof(T) == typeof(double))
        {
            p = Fma(z, All<T>(2 / 23.0), All<T>(2 / 21.0));
            p = Fma(z, p, All<T>(2 / 19.0));
            p = Fma(z, p, All<T>(2 / 17.0));
            p = Fma(z, p, All<T>(2 / 15.0));
            p = Fma(z, p, All<T>(2 / 13.0));
            p = Fma(z, p, All<T>(2 / 11.0));
            p = Fma(z, p, All<T>(2 / 9.0));
        }
        p = Fma(z, p, All<T>(2 / 7.0));
        p = Fma(z, p, All<T>(2 / 5.0));
        return z * Fma(z, p, All<T>(2 / 3.0));
    }
}
