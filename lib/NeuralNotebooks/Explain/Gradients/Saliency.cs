namespace NeuralNotebooks.Explain;

/// <summary>
/// Gradient saliency: aᵢ = ∂S/∂xᵢ, or its absolute value. It tells which pixels change the score most when they change a little;
/// not which pixels the score is made of. Cost: one evaluation with a gradient.
/// </summary>
/// <remarks>K. Simonyan, A. Vedaldi, A. Zisserman, "Deep inside convolutional networks", 2013, who draw the absolute value.</remarks>
public sealed class Saliency : IExplainer<ModelScore>
{
    /// <summary>Whether the sign is dropped, as the authors do.</summary>
    public bool Absolute { get; init; }

    /// <inheritdoc/>
    public string Name => Absolute ? "saliency, absolute" : "saliency";

    /// <inheritdoc/>
    public Explanation Explain(ModelScore score, ImageInput input)
    {
        var (scores, gradients) = score.Differentiate([[.. input.Pixels]]);
        var attribution = Absolute ? [.. gradients[0].Select(Math.Abs)] : gradients[0];
        return new Explanation(Name, input, attribution) { ScoreName = score.Name, Score = scores[0], Evaluations = 1, Gradients = 1 };
    }
}
