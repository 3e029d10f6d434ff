using System.Globalization;

namespace NeuralNotebooks.Classical;

/// <summary>The penalties along a path, and checks of what callers ask for.</summary>
internal static class PenaltyGrid
{
    /// <summary>Penalties from λ_max down, each the same factor smaller.</summary>
    /// <param name="largest">λ_max: here all coefficients are 0.</param>
    /// <param name="smallest">The last one, as a share of λ_max.</param>
    /// <param name="count">How many.</param>
    internal static double[] Of(double largest, double smallest, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 2);
        if (!(smallest is > 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(smallest), smallest, "The smallest penalty is a share of the largest, between 0 and 1.");
        if (largest == 0) throw new ArgumentException("No feature varies together with the target: there is nothing to fit.");
        return [.. Enumerable.Range(0, count).Select(i => largest * Math.Pow(smallest, (double)i / (count - 1)))];
    }

    /// <summary>Refuses a ratio for which no finite λ makes all coefficients 0.</summary>
    internal static void RequireRatio(double l1Ratio)
    {
        if (!(l1Ratio is > 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(l1Ratio), l1Ratio, "α goes from just above 0 (nearly ridge) to 1 (LASSO); with 0 no coefficient ever becomes 0.");
    }

    /// <summary>Refuses targets that don't fit the examples.</summary>
    internal static void RequireTarget(IReadOnlyList<double> y, int rows)
    {
        if (y.Count != rows) throw new ArgumentException($"There are {rows} rows of features but {y.Count} targets: each row needs one.", nameof(y));
        for (var i = 0; i < y.Count; i++)
            if (!double.IsFinite(y[i])) throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The target of row {i} is {y[i]}; targets must be finite numbers."), nameof(y));
    }
}
