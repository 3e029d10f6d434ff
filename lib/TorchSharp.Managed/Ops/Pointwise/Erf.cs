using System.Numerics;

namespace TorchSharp.Elementwise;

/// <summary>
/// The error function, in double precision: by its power series near zero, by the continued fraction of its complement
/// further out (Abramowitz and Stegun 7.1.6 and 7.1.14).
/// </summary>
internal readonly struct Erf : IRealOperator
{
    private const double SeriesBelow = 2.5;
    private const double OneAbove = 6;

    public static T Invoke<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.CreateTruncating(Of(double.CreateTruncating(x)));

    private static double Of(double x)
    {
        var magnitude = Math.Abs(x);
        if (double.IsNaN(x)) return x;
        if (magnitude >= OneAbove) return Math.Sign(x);
        return magnitude < SeriesBelow ? Series(x) : Math.Sign(x) * (1 - Complement(magnitude));
    }

    /// <summary>2/√π · e^(−x²) · Σ 2ⁿ x^(2n+1) / (1·3·5·…·(2n+1)): all terms of one sign, so nothing cancels.</summary>
    private static double Series(double x)
    {
        var (term, sum) = (x, x);
        for (var n = 1; Math.Abs(term) > Math.Abs(sum) * 1e-17; n++)
        {
            term *= 2 * x * x / (2 * n + 1);
            sum += term;
        }
        return 2 / Math.Sqrt(Math.PI) * Math.Exp(-x * x) * sum;
    }

    /// <summary>e^(−x²)/√π · 1/(x + ½/(x + 1/(x + 3/2/(x + …)))).</summary>
    private static double Complement(double x)
    {
        var fraction = x;
        for (var k = 60; k >= 1; k--) fraction = x + k / 2.0 / fraction;
        return Math.Exp(-x * x) / Math.Sqrt(Math.PI) / fraction;
    }
}
