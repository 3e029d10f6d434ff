using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using static TorchSharp.Kernels.Simd;

namespace TorchSharp.Kernels;

/// <summary>erf x = 2/√π ∫₀ˣ e^−t² dt, in double precision.</summary>
internal static class ErrorFunction
{
    /// <summary>Taylor's series of erf x / x in x², highest power first: (−1)ⁿ·2/√π / (n!·(2n + 1)), to where 1 sees no more.</summary>
    private static readonly double[] Series = SeriesOf(19);

    /// <summary>e^(x²)·erfc x for 1 ≤ x ≤ 6 as a polynomial in t = (x − 2)/(x + 2), within 5·10⁻¹⁷; error_function.py, beside the golden values, made it.</summary>
    private static readonly double[] ScaledComplement =
    [
        -1.1352571477273627e-06, 1.272567661840228e-06, 4.011749647325067e-06, 1.3058577122278017e-06,
        -1.3998283772784976e-05, -2.7562209161129353e-05, 2.7527175557227246e-05, 0.00017435947400205157,
        4.355558686575482e-05, -0.0009819769411038642, -0.00084714325299195, 0.006997461736971578,
        0.0037328924043978336, -0.07897858101570611, 0.24165819424246585, -0.4271858474139585,
        0.25539567631050575,
    ];

    /// <summary>erf x within 4·10⁻¹⁶. ±1 from ±6 on, NaN for NaN.</summary>
    public static Vector256<double> Erf(Vector256<double> x)
    {
        var size = Vector256.Abs(x);
        size = Vector256.ConditionalSelect(Vector256.GreaterThan(size, All<double>(6)), All<double>(6), size);
        var square = size * size;
        var small = size * Polynomial(Series, square);
        var t = (size - All<double>(2)) / (size + All<double>(2));
        var large = All<double>(1) - Exponential.Exp(-square) * Polynomial(ScaledComplement, t);
        var result = Vector256.ConditionalSelect(Vector256.LessThan(size, All<double>(1)), small, large);
        return result | (x & All<double>(-0.0));
    }

    /// <inheritdoc cref="Erf(Vector256{double})"/>
    public static Vector256<T> Erf<T>(Vector256<T> x)
    {
        if (typeof(T) == typeof(double)) return Erf(x.AsDouble()).As<double, T>();
        var (lower, upper) = Vector256.Widen(x.AsSingle());
        return Vector256.Narrow(Erf(lower), Erf(upper)).As<float, T>();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Polynomial(double[] coefficients, Vector256<double> x)
    {
        var p = All<double>(coefficients[0]);
        for (var i = 1; i < coefficients.Length; i++) p = Fma(p, x, All<double>(coefficients[i]));
        return p;
    }

    private static double[] SeriesOf(int terms)
    {
        var (series, factor) = (new double[terms], 2 / Math.Sqrt(Math.PI));
        for (var n = 0; n < terms; n++)
        {
            series[terms - 1 - n] = factor / (2 * n + 1);
            factor /= -(n + 1);
        }
        return series;
    }
}
