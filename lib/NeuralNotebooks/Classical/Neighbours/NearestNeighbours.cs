namespace NeuralNotebooks.Classical;

/// <summary>
/// k-nearest neighbours: the k training examples at the smallest Euclidean distance ‖x − xᵢ‖ vote, one vote each. There is nothing to
/// fit: the training examples are the model. The search is exact; of equally near examples the earlier one counts as nearer.
/// Features are kept as float32, which pixels lose nothing by that matters: x is rounded alike.
/// Source: E. Fix and J. Hodges, 1951; T. Cover and P. Hart, "Nearest neighbor pattern classification", 1967.
/// </summary>
public sealed class NearestNeighbours : ProbabilisticClassifier
{
    private readonly FloatRows training;
    private readonly int[] labels;

    private NearestNeighbours(FloatRows training, int[] labels, int classes, int k) : base(training.Columns, classes) =>
        (this.training, this.labels, K) = (training, labels, k);

    /// <summary>How many neighbours vote.</summary>
    public int K { get; }

    /// <summary>How many examples are remembered: n.</summary>
    public int Count => labels.Length;

    /// <inheritdoc/>
    public override long SizeInBytes => (long)Count * (Features * sizeof(float) + sizeof(int));

    /// <summary>Remembers the examples.</summary>
    /// <param name="examples">n examples.</param>
    /// <param name="k">How many neighbours vote, 1 to n.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is not from 1 to n.</exception>
    public static NearestNeighbours Fit(LabelledFeatures examples, int k = 3)
    {
        RequireCount(k, examples.Count);
        return new(new FloatRows(examples.X), [.. examples.Labels], examples.Classes, k);
    }

    /// <summary>The same remembered examples with another number of voters.</summary>
    /// <inheritdoc cref="Fit"/>
    public NearestNeighbours With(int k)
    {
        RequireCount(k, Count);
        return new(training, labels, Classes, k);
    }

    /// <summary>The k nearest training examples of each example, nearest first.</summary>
    /// <param name="x">X, m × d.</param>
    /// <returns>m rows of k neighbours.</returns>
    /// <exception cref="ArgumentException">X has another number of features.</exception>
    public Neighbour[][] Neighbours(FeatureMatrix x)
    {
        if (x.Columns != Features)
            throw new ArgumentException($"These examples have {x.Columns} features, but those remembered have {Features}.", nameof(x));
        var found = NeighbourSearch.Run(training, new FloatRows(x), K);
        return [.. found.Select(row => Array.ConvertAll(row, near => new Neighbour(near.Index, labels[near.Index], Math.Sqrt(near.SquaredDistance))))];
    }

    /// <summary>The votes of each class.</summary>
    private protected override double[][] ScoresOf(FeatureMatrix x) =>
        [.. Neighbours(x).Select(row =>
        {
            var votes = new double[Classes];
            foreach (var neighbour in row) votes[neighbour.Label]++;
            return votes;
        })];

    /// <summary>Each class's share of the votes.</summary>
    private protected override double[] ProbabilitiesOf(double[] scores) => Array.ConvertAll(scores, votes => votes / K);

    private static void RequireCount(int k, int count)
    {
        if (k < 1 || k > count) throw new ArgumentOutOfRangeException(nameof(k), k, $"k goes from 1 to the number of training examples, {count}.");
    }
}
