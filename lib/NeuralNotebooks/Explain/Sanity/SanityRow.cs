using NeuralNotebooks.Training;

namespace NeuralNotebooks.Explain;

/// <summary>How alike a method's explanations of a trained and of a randomised model are: rank correlations, one an input.</summary>
/// <param name="Method">The method.</param>
/// <param name="Signed">Over all pixels, of the attributions.</param>
/// <param name="Absolute">Over all pixels, of their absolute values: how the picture looks.</param>
/// <param name="OnInk">Of the attributions of those pixels only that differ from the baseline.</param>
public sealed record SanityRow(string Method, Spread Signed, Spread Absolute, Spread OnInk)
{
    /// <summary>
    /// Whether the picture of a model that knows nothing looks unlike the trained model's: the mean correlation of absolute values is
    /// below <see cref="SanityCheck.Limit"/>.
    /// </summary>
    public bool Passes => Absolute.Mean < SanityCheck.Limit;
}
