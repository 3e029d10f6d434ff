namespace NeuralNotebooks.Explain;

/// <summary>
/// SHAP: the Shapley values of an image's segments, in the game where a coalition shows its segments and hides the others behind
/// the baseline. Exact where all coalitions fit into <see cref="Evaluations"/>, else by kernel SHAP; the values add up to
/// score − baseline score in both cases. Segments that don't differ from the baseline get exactly 0, as every dummy does.
/// </summary>
/// <remarks>S. Lundberg and S.-I. Lee, "A unified approach to interpreting model predictions", NeurIPS 2017.</remarks>
public sealed class Shap : IExplainer<ScoreFunction>
{
    /// <summary>How an image is cut into the players; by default into 7×7 rectangles.</summary>
    public Func<ImageInput, Segmentation> Segments { get; init; } = image => Segmentation.Grid(image, Math.Min(7, image.Height), Math.Min(7, image.Width));

    /// <summary>How many inputs to evaluate at most.</summary>
    public int Evaluations { get; init; } = 2048;

    /// <summary>Chooses the coalitions, if not all are taken.</summary>
    public long Seed { get; init; } = 1;

    /// <inheritdoc/>
    public string Name => "SHAP";

    /// <inheritdoc/>
    public Explanation Explain(ScoreFunction score, ImageInput input)
    {
        var segments = Segmentation.Of(input, Segments);
        int[] playing = [.. Enumerable.Range(0, segments.Count).Where(segment => segments.PixelsOf(segment).Any(input.Differs))];
        var counted = new CountedScore(score, input);
        var isExact = playing.Length <= ExactShapley.MostPlayers && 1 << playing.Length <= Evaluations;
        var game = playing.Length == 0 ? null : Game.Of(counted, input, segments, playing);
        var shapley = game is null ? Nothing(counted) : isExact ? ExactShapley.Of(game) : KernelShapley.Of(game, Evaluations, Seed);
        var values = new double[segments.Count];
        for (var player = 0; player < playing.Length; player++) values[playing[player]] = shapley.Values[player];
        return new Explanation(isExact ? "SHAP, exact" : "SHAP, sampled", input, Explanation.Spread(segments, values))
        {
            ScoreName = score.Name, Score = shapley.All, BaselineScore = shapley.None, Evaluations = counted.Evaluations,
            Segments = segments, SegmentValues = values,
        };
    }

    // The input is the baseline: there is nothing to explain.
    private static ShapleyValues Nothing(CountedScore counted)
    {
        var score = counted.OfBaseline();
        return new([], score, score, 1);
    }
}
