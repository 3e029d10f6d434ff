using System.Globalization;

namespace NeuralNotebooks.Training;

/// <summary>How many of how many: an accuracy that knows how sure it is.</summary>
/// <param name="Successes">0 … <paramref name="Trials"/>.</param>
/// <param name="Trials">At least 1.</param>
public readonly record struct Proportion(long Successes, long Trials)
{
    // The normal distribution's 97.5 % quantile: 95 % lie within ± this many deviations.
    private const double Z95 = 1.959963984540054;

    /// <summary>Successes / Trials, in 0 … 1; NaN without trials.</summary>
    public double Value => Trials == 0 ? double.NaN : (double)Successes / Trials;

    /// <summary>The 95 % score interval of Wilson (1927): it stays inside 0 … 1 and holds near the ends, too.</summary>
    public (double Low, double High) Interval95
    {
        get
        {
            if (Trials == 0) return (0, 1);
            const double z2 = Z95 * Z95;
            double n = Trials, p = Value;
            var centre = (p + z2 / (2 * n)) / (1 + z2 / n);
            var half = Z95 / (1 + z2 / n) * Math.Sqrt(p * (1 - p) / n + z2 / (4 * n * n));
            // Rounding must not push an end past the share itself.
            return (Math.Clamp(centre - half, 0, p), Math.Clamp(centre + half, p, 1));
        }
    }

    /// <summary>For example "97.45 % (95 % interval 97.12 … 97.74 %)".</summary>
    public override string ToString()
    {
        var (low, high) = Interval95;
        return string.Create(CultureInfo.InvariantCulture,
            $"{100 * Value:0.00} % (95 % interval {100 * low:0.00} … {100 * high:0.00} %)");
    }
}
