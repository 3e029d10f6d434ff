using NeuralNotebooks.Training;

namespace NeuralNotebooks.Explain;

/// <summary>How alike a method's explanations of two models are: rank correlations, one an input.</summary>
/// <param name="Method">The method.</param>
/// <param name="Absolute">Of absolute values over all pixels: where the picture has colour.</param>
/// <param name="OnInk">Of absolute values over those pixels that differ from the baseline: the picture without its silhouette.</param>
/// <param name="Signed">Of the attributions with their signs, over all pixels.</param>
public sealed record Agreement(string Method, Spread Absolute, Spread OnInk, Spread Signed)
{
    /// <summary>The mean correlation from which on pictures count as alike: ½, a convention.</summary>
    public const double Limit = 0.5;

    /// <summary>Whether the pictures look alike: the mean correlation of absolute values over all pixels is at least <see cref="Limit"/>.</summary>
    public bool LooksAlike => Absolute.Mean >= Limit;

    /// <summary>Compares a method's explanations, pair by pair: each pair is of one input.</summary>
    internal static Agreement Of(string method, IReadOnlyList<(Explanation First, Explanation Second)> pairs)
    {
        Spread Over(Func<Explanation, IEnumerable<double>> values) => new(pairs.Select(pair => Correlation(values(pair.First), values(pair.Second))));
        return new Agreement(method,
            Over(e => e.Attribution.Select(Math.Abs)),
            Over(e => e.Attribution.Where((_, pixel) => e.Input.Differs(pixel)).Select(Math.Abs)),
            Over(e => e.Attribution));
    }

    // Attributions that are all alike order nothing: no correlation.
    private static double Correlation(IEnumerable<double> a, IEnumerable<double> b) =>
        RankCorrelation.Of([.. a], [.. b]) is var correlation && double.IsNaN(correlation) ? 0 : correlation;
}
