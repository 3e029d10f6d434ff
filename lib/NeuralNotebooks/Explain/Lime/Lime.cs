using NeuralNotebooks.Data;

namespace NeuralNotebooks.Explain;

/// <summary>
/// LIME: a linear model that imitates the score around one input. Copies of the input with random segments hidden (each with chance
/// ½; the first copy is the input itself) are evaluated; z says which segments a copy shows. A ridge regression from z to the score, with weights
/// exp(−D(z)²/σ²), is fitted; its coefficients are the explanation, and R² tells how well it imitates
/// (<see cref="Explanation.Fidelity"/>). D(z) = 1 − √(shown/all) is the cosine distance from z to "all shown".
/// Cost: the copies, and the baseline.
/// </summary>
/// <remarks>M. Ribeiro, S. Singh, C. Guestrin, "“Why should I trust you?” Explaining the predictions of any classifier", KDD 2016.</remarks>
public sealed class Lime : IExplainer<ScoreFunction>
{
    /// <summary>How an image is cut into segments; by default into 7×7 rectangles.</summary>
    public Func<ImageInput, Segmentation> Segments { get; init; } = image => Segmentation.Grid(image, Math.Min(7, image.Height), Math.Min(7, image.Width));

    /// <summary>Copies to evaluate; more than there are segments.</summary>
    public int Samples { get; init; } = 1000;

    /// <summary>σ: how near counts as near, more than 0. The authors' program has 0.25 for images.</summary>
    public double KernelWidth { get; init; } = 0.25;

    /// <summary>λ: how strongly the coefficients are shrunk, 0 or more.</summary>
    public double Ridge { get; init; } = 1;

    /// <summary>Chooses the copies.</summary>
    public long Seed { get; init; } = 1;

    /// <inheritdoc/>
    public string Name => "LIME";

    /// <inheritdoc/>
    public Explanation Explain(ScoreFunction score, ImageInput input)
    {
        var segments = Segmentation.Of(input, Segments);
        if (Samples <= segments.Count)
            throw new InvalidOperationException($"LIME needs more samples than the {segments.Count} segments; there are {Samples}.");
        if (!(KernelWidth > 0) || !(Ridge >= 0))
            throw new InvalidOperationException("LIME needs a kernel width of more than 0 and a ridge of 0 or more.");
        var counted = new CountedScore(score, input);
        var shown = Copies(segments.Count);
        var scores = counted.Of(Samples, s => input.Hiding(segments.Hidden(shown[s])));
        var surrogate = WeightedRidge.Fit([.. shown.Select(copy => copy.Select(isShown => isShown ? 1.0 : 0).ToArray())], scores,
            [.. shown.Select(Weight)], Ridge)
            ?? throw new InvalidOperationException($"{Samples} samples don't determine {segments.Count} coefficients: take more, or a ridge of more than 0.");
        return new Explanation(Name, input, Explanation.Spread(segments, surrogate.Coefficients))
        {
            ScoreName = score.Name, Score = scores[0], BaselineScore = counted.OfBaseline(), Evaluations = counted.Evaluations,
            Fidelity = surrogate.Fidelity, Segments = segments, SegmentValues = surrogate.Coefficients,
        };
    }

    private bool[][] Copies(int segments)
    {
        var random = new SplitMix64((ulong)Seed);
        var copies = new bool[Samples][];
        for (var s = 0; s < Samples; s++)
        {
            copies[s] = new bool[segments];
            for (var i = 0; i < segments; i++) copies[s][i] = s == 0 || random.Below(2) == 1;
        }
        return copies;
    }

    private double Weight(bool[] shown)
    {
        var distance = 1 - Math.Sqrt((double)shown.Count(isShown => isShown) / shown.Length);
        return Math.Exp(-distance * distance / (KernelWidth * KernelWidth));
    }
}
