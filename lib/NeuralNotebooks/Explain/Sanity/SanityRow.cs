using NeuralNotebooks.Training;

namespace NeuralNotebooks.Explain;

/// <summary>How alike a method's explanations of a trained and of a randomised model are: rank correlations, one an input.</summary>
/// <param name="Method">The method.</param>
/// <param name="Absolute">Of absolute values over all pixels: where the picture has colour.</param>
/// <param name="OnInk">Of absolute values over those pixels that differ from the baseline: the picture without its silhouette.</param>
/// <param name="Signed">Of the attributions with their signs, over all pixels.</param>
public sealed record SanityRow(string Method, Spread Absolute, Spread OnInk, Spread Signed)
{
    /// <summary>
    /// Whether the picture of a model that knows nothing looks unlike the trained model's: the mean correlation of absolute values is
    /// below <see cref="SanityCheck.Limit"/>.
    /// </summary>
    public bool Passes => Absolute.Mean < SanityCheck.Limit;
}
