using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using static TorchSharp.Kernels.Simd;

namespace TorchSharp.Kernels;

/// <summary>e^x and what follows from it, for float and double: x = n·ln 2 + r with |r| ≤ ½ ln 2, then Taylor's series of e^r.</summary>
internal static class Exponential
{
    private const double Log2E = 1.4426950408889634;

    /// <summary>e^x within 1 ulp. +∞ above the largest exponent, denormal and 0 below the smallest, NaN for NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Exp<T>(Vector256<T> x)
    {
        var (n, r) = Reduce(x);
        var series = Fma(r, Tail(r), All<T>(1));
        // Two factors, so that neither over- nor underflows before the product does.
        var half = Round(n * All<T>(0.5));
        return series * PowerOfTwo(half) * PowerOfTwo(n - half);
    }

    /// <summary>e^x − 1 within 2 ulp, also where x is so small that e^x rounds to 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> ExpM1<T>(Vector256<T> x)
    {
        var (n, r) = Reduce(x);
        var series = r * Tail(r);
        var half = Round(n * All<T>(0.5));
        var (a, b) = (PowerOfTwo(half), PowerOfTwo(n - half));
        // 2ⁿ·(e^r − 1) + (2ⁿ − 1); where 2ⁿ is out of range, the 1 does not count.
        var inRange = Vector256.LessThan(Vector256.Abs(n), All<T>(typeof(T) == typeof(float) ? 120 : 1000));
        var exact = Fma(series, a * b, Fma(a, b, All<T>(-1)));
        var large = (series + All<T>(1)) * a * b - All<T>(1);
        var result = Vector256.ConditionalSelect(inRange, exact, large);
        return Vector256.ConditionalSelect(Vector256.Equals(x, Vector256<T>.Zero), x, result);
    }

    /// <summary>n and r of x = n·ln 2 + r. x is clamped to where the result is already 0 or ∞; NaN stays.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector256<T> N, Vector256<T> R) Reduce<T>(Vector256<T> x)
    {
        var limit = All<T>(typeof(T) == typeof(float) ? 110 : 760);
        x = Vector256.ConditionalSelect(Vector256.GreaterThan(x, limit), limit, x);
        x = Vector256.ConditionalSelect(Vector256.LessThan(x, -limit), -limit, x);
        var n = Round(x * All<T>(Log2E));
        // ln 2 in two parts; the first has so few bits that n times it is exact.
        var r = typeof(T) == typeof(float)
            ? Fma(n, All<T>(2.12194440e-4), Fma(n, All<T>(-0.693359375), x))
            : Fma(n, All<T>(-1.9082149292705877e-10), Fma(n, All<T>(-0.6931471803691238), x));
        return (n, r);
    }

    /// <summary>(e^r − 1) / r = Σ rᵏ / (k + 1)!, to the last term that a rounding can see.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<T> Tail<T>(Vector256<T> r)
    {
        var p = All<T>(1 / 5040.0);
        if (typeof(T) == typeof(double))
        {
            p = Fma(r, All<T>(1 / 6227020800.0), All<T>(1 / 479001600.0));
            p = Fma(r, p, All<T>(1 / 39916800.0));
            p = Fma(r, p, All<T>(1 / 3628800.0));
            p = Fma(r, p, All<T>(1 / 362880.0));
            p = Fma(r, p, All<T>(1 / 40320.0));
            p = Fma(r, p, All<T>(1 / 5040.0));
        }
        p = Fma(r, p, All<T>(1 / 720.0));
        p = Fma(r, p, All<T>(1 / 120.0));
        p = Fma(r, p, All<T>(1 / 24.0));
        p = Fma(r, p, All<T>(1 / 6.0));
        p = Fma(r, p, All<T>(0.5));
        return Fma(r, p, All<T>(1));
    }
}
