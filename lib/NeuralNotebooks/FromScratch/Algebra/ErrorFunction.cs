namespace NeuralNotebooks.FromScratch;

/// <summary>
/// The complementary error function erfc(x) = 1 − erf(x) = 2/√π ∫ₓ^∞ e^(−t²) dt, to about 14 digits, also in its tail.
/// Source of both expansions: Abramowitz and Stegun, "Handbook of Mathematical Functions", 1964, 7.1.6 and 7.1.14.
/// </summary>
internal static class ErrorFunction
{
    private const double TwoOverRootPi = 1.1283791670955126;

    internal static double Complement(double x) => x switch
    {
        double.NaN => x,
        < 0 => 2 - Complement(-x),
        < 1 => 1 - Series(x),
        < 30 => ContinuedFraction(x),
        _ => 0,
    };

    /// <summary>erf(x) = 2/√π e^(−x²) Σ 2ⁿx²ⁿ⁺¹/(1·3·5⋯(2n + 1)): all terms are positive, so nothing cancels.</summary>
    private static double Series(double x)
    {
        var sum = 0.0;
        var term = x;
        for (var n = 1; term > sum * 1e-17; n++)
        {
            sum += term;
            term *= 2 * x * x / (2 * n + 1);
        }
        return TwoOverRootPi * Math.Exp(-x * x) * sum;
    }

    /// <summary>erfc(x) = e^(−x²)/√π · 1/(x + (1/2)/(x + (2/2)/(x + (3/2)/(x + …)))), from the inside out.</summary>
    private static double ContinuedFraction(double x)
    {
        const int depth = 200; // what 14 digits take at x = 1
        var tail = x;
        for (var k = depth; k >= 1; k--) tail = x + k / 2.0 / tail;
        return TwoOverRootPi / 2 * Math.Exp(-x * x) / tail;
    }
}
