namespace NeuralNotebooks.Explain;

/// <summary>
/// Gradient times input: aᵢ = (xᵢ − bᵢ)·∂S/∂xᵢ with the baseline b. For a linear model it is weight times input, and complete; for
/// others it is the first step of a Taylor series. Cost: one evaluation with a gradient, and one of the baseline.
/// </summary>
/// <remarks>A. Shrikumar, P. Greenside, A. Kundaje, "Learning important features through propagating activation differences", ICML 2017.</remarks>
public sealed class GradientTimesInput : IExplainer<ModelScore>
{
    /// <inheritdoc/>
    public string Name => "gradient × input";

    /// <inheritdoc/>
    public Explanation Explain(ModelScore score, ImageInput input)
    {
        var counted = new CountedScore(score, input);
        var (scores, gradients) = score.Differentiate([[.. input.Pixels]]);
        double[] attribution = [.. gradients[0].Select((slope, i) => slope * (input.Pixels[i] - input.Baseline[i]))];
        return new Explanation(Name, input, attribution)
        {
            ScoreName = score.Name, Score = scores[0], BaselineScore = counted.OfBaseline(), Evaluations = 1 + counted.Evaluations, Gradients = 1,
        };
    }
}
