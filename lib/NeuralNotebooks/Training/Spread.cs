using System.Globalization;

namespace NeuralNotebooks.Training;

/// <summary>Mean and sample standard deviation of repeated runs.</summary>
public sealed class Spread
{
    /// <param name="values">One value a run; at least one.</param>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public Spread(IEnumerable<double> values)
    {
        Values = [.. values];
        if (Values.Count == 0) throw new ArgumentException("A spread needs at least one value.", nameof(values));
    }

    /// <summary>The values, as given.</summary>
    public IReadOnlyList<double> Values { get; }

    /// <summary>The arithmetic mean.</summary>
    public double Mean => Values.Average();

    /// <summary>√(Σ(x − mean)² / (n − 1)); NaN for a single value.</summary>
    public double Deviation
    {
        get
        {
            var mean = Mean;
            return Values.Count == 1 ? double.NaN : Math.Sqrt(Values.Sum(x => (x - mean) * (x - mean)) / (Values.Count - 1));
        }
    }

    /// <summary>How far the mean may be off by chance: deviation / √n; NaN for a single value.</summary>
    public double StandardError => Deviation / Math.Sqrt(Values.Count);

    /// <summary>The smallest value.</summary>
    public double Lowest => Values.Min();

    /// <summary>The largest value.</summary>
    public double Highest => Values.Max();

    /// <summary>Accuracies as "97.45 ± 0.18 %".</summary>
    public string ToPercent() => string.Create(CultureInfo.InvariantCulture, $"{100 * Mean:0.00} ± {100 * Deviation:0.00} %");

    /// <summary>For example "0.9745 ± 0.0018".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Mean:0.####} ± {Deviation:0.####}");
}
