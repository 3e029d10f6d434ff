namespace NeuralNotebooks.Explain;

/// <summary>
/// Integrated gradients: aᵢ = (xᵢ − bᵢ)·∫₀¹ ∂S/∂xᵢ(b + t(x − b)) dt, the gradient averaged on the straight way from the baseline b
/// to the input x. It is complete: Σaᵢ = S(x) − S(b). The integral is a sum over <see cref="Steps"/> midpoints, so
/// <see cref="Explanation.Gap"/> tells how exact it is. Cost: two evaluations, and one with a gradient for each step.
/// </summary>
/// <remarks>M. Sundararajan, A. Taly, Q. Yan, "Axiomatic attribution for deep networks", ICML 2017.</remarks>
public sealed class IntegratedGradients : IExplainer<ModelScore>
{
    private const int BatchSize = 64;

    /// <summary>Midpoints on the way, at least 1. Double them if the gap is more than a few percent of the score's difference.</summary>
    public int Steps { get; init; } = 64;

    /// <inheritdoc/>
    public string Name => "integrated gradients";

    /// <inheritdoc/>
    public Explanation Explain(ModelScore score, ImageInput input)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Steps, 1, nameof(Steps));
        var counted = new CountedScore(score, input);
        var slopes = new double[input.Count];
        foreach (var steps in Enumerable.Range(0, Steps).Chunk(BatchSize))
        {
            var (_, gradients) = score.Differentiate([.. steps.Select(k => At(input, (k + 0.5) / Steps))]);
            foreach (var gradient in gradients)
                for (var i = 0; i < slopes.Length; i++) slopes[i] += gradient[i] / Steps;
        }
        return new Explanation(Name, input, [.. slopes.Select((slope, i) => slope * (input.Pixels[i] - input.Baseline[i]))])
        {
            ScoreName = score.Name, Score = counted.OfInput(), BaselineScore = counted.OfBaseline(),
            Evaluations = Steps + counted.Evaluations, Gradients = Steps,
        };
    }

    private static double[] At(ImageInput input, double t) =>
        [.. input.Pixels.Zip(input.Baseline, (pixel, baseline) => baseline + t * (pixel - baseline))];
}
