namespace NeuralNotebooks.Explain;

/// <summary>Asks a score function in batches of bounded size, and counts the inputs: the cost of an explanation.</summary>
internal sealed class CountedScore(ScoreFunction score, ImageInput input)
{
    private const int BatchSize = 512;

    /// <summary>Inputs that were evaluated so far.</summary>
    internal int Evaluations { get; private set; }

    internal double OfInput() => Of(1, _ => [.. input.Pixels])[0];

    internal double OfBaseline() => Of(1, _ => [.. input.Baseline])[0];

    /// <summary>The scores of inputs 0 to count − 1.</summary>
    internal double[] Of(int count, Func<int, double[]> row)
    {
        var scores = new double[count];
        for (var start = 0; start < count; start += BatchSize)
        {
            var rows = new double[Math.Min(BatchSize, count - start)][];
            for (var i = 0; i < rows.Length; i++) rows[i] = row(start + i);
            score.Evaluate(rows).CopyTo(scores, start);
        }
        Evaluations += count;
        return scores;
    }
}
