using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels;

/// <summary>How far numbers lie from their mean: two passes, in double precision, eight partial sums in a fixed order.</summary>
internal static unsafe class Deviations
{
    private const int Lanes = 8;

    /// <summary>Σ (x − mean)².</summary>
    public static double SumOfSquares(float* x, long n) => SumOfSquares<FromFloat>(x, n);

    /// <inheritdoc cref="SumOfSquares(float*, long)"/>
    public static double SumOfSquares(double* x, long n) => SumOfSquares<FromDouble>(x, n);

    private static double SumOfSquares<TFrom>(void* x, long n) where TFrom : struct, IFrom
    {
        var mean = Sum<TFrom>(x, n, 0, squared: false) / n;
        return Sum<TFrom>(x, n, mean, squared: true);
    }

    /// <summary>Σ (x − centre), or of its square.</summary>
    private static double Sum<TFrom>(void* x, long n, double centre, bool squared) where TFrom : struct, IFrom
    {
        var centres = Vector256.Create(centre);
        Vector256<double> low = default, high = default;
        long i = 0;
        for (; i <= n - Lanes; i += Lanes)
        {
            var (a, b) = TFrom.Load(x, i);
            (a, b) = (a - centres, b - centres);
            low += squared ? a * a : a;
            high += squared ? b * b : b;
        }
        var rest = 0.0;
        for (; i < n; i++)
        {
            var d = TFrom.Element(x, i) - centre;
            rest += squared ? d * d : d;
        }
        return Kernels.Lanes.Sum(low + high) + rest;
    }

    private interface IFrom
    {
        /// <summary>Eight elements from the i-th.</summary>
        static abstract (Vector256<double> Low, Vector256<double> High) Load(void* x, long i);

        static abstract double Element(void* x, long i);
    }

    private readonly struct FromFloat : IFrom
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static (Vector256<double> Low, Vector256<double> High) Load(void* x, long i) => Vector256.Widen(Vector256.Load((float*)x + i));

        public static double Element(void* x, long i) => ((float*)x)[i];
    }

    private readonly struct FromDouble : IFrom
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static (Vector256<double> Low, Vector256<double> High) Load(void* x, long i) =>
            (Vector256.Load((double*)x + i), Vector256.Load((double*)x + i + 4));

        public static double Element(void* x, long i) => ((double*)x)[i];
    }
}
