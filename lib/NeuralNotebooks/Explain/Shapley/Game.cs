namespace NeuralNotebooks.Explain;

/// <summary>
/// A cooperative game: some players, and a value v(S) for each coalition S of them. An explanation is one, with segments of an image
/// as players: v(S) is the score of the image that shows the segments in S and hides the others.
/// </summary>
/// <param name="players">How many players there are, at least 1.</param>
/// <param name="values">The values of a batch of coalitions; a coalition says of each player whether it is in.</param>
public sealed class Game(int players, Func<bool[][], double[]> values)
{
    private const int BatchSize = 512;

    /// <summary>How many players there are.</summary>
    public int Players { get; } = players >= 1 ? players
        : throw new ArgumentOutOfRangeException(nameof(players), players, "A game has at least 1 player.");

    /// <summary>The values of coalitions, computed in batches.</summary>
    /// <param name="coalitions">Each says of every player whether it is in.</param>
    /// <exception cref="InvalidOperationException">The game gave another number of values, or one that is not finite.</exception>
    public double[] Values(IEnumerable<bool[]> coalitions)
    {
        var all = new List<double>();
        foreach (var batch in coalitions.Chunk(BatchSize))
        {
            var found = values(batch);
            if (found.Length != batch.Length || !found.All(double.IsFinite))
                throw new InvalidOperationException($"The game must give one finite value for each of {batch.Length} coalitions.");
            all.AddRange(found);
        }
        return [.. all];
    }

    /// <summary>
    /// The game of some segments of an input. The other segments don't differ from the baseline: hidden or shown, they are the same,
    /// so they need not play.
    /// </summary>
    internal static Game Of(CountedScore score, ImageInput input, Segmentation segments, int[] playing) => new(playing.Length, coalitions =>
        score.Of(coalitions.Length, i => input.Hiding(playing.Where((_, player) => !coalitions[i][player]).SelectMany(segments.PixelsOf))));
}
