namespace NeuralNotebooks.Classical;

/// <summary>
/// Bernoulli naive Bayes: each feature is on or off, and within a class each is on with a probability of its own, independently of
/// the others. ln P(y = k, x) = ln πₖ + Σⱼ [xⱼ ln pₖⱼ + (1 − xⱼ) ln(1 − pₖⱼ)] with xⱼ = 1 above the threshold, else 0.
/// pₖⱼ = (times on + α)/(examples of the class + 2α): α &gt; 0 keeps what never happened possible (Laplace).
/// Source: A. McCallum and K. Nigam, "A comparison of event models for naive Bayes text classification", 1998.
/// </summary>
public sealed class BernoulliNaiveBayes : ProbabilisticClassifier
{
    private readonly double threshold;
    private readonly double[] constants;
    private readonly double[][] on, logOdds;

    private BernoulliNaiveBayes(double[] logPriors, double[][] on, double threshold) : base(on[0].Length, on.Length)
    {
        (this.on, this.threshold) = (on, threshold);
        logOdds = [.. on.Select(row => Array.ConvertAll(row, p => Math.Log(p) - Math.Log(1 - p)))];
        constants = [.. logPriors.Select((prior, k) => prior + on[k].Sum(p => Math.Log(1 - p)))];
    }

    /// <summary>p: how probable it is that a feature is on, in each class; K × d.</summary>
    public IReadOnlyList<double[]> On => on;

    /// <inheritdoc/>
    public override long SizeInBytes => sizeof(double) * Classes * (Features + 1L);

    /// <summary>Fits the model: one pass over the examples.</summary>
    /// <param name="examples">n examples. A class without any has probability 0 ever after.</param>
    /// <param name="threshold">A feature above it is on.</param>
    /// <param name="alpha">α, above 0: as if each feature had been seen α times more on and α times more off in each class.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="alpha"/> is not above 0.</exception>
    public static BernoulliNaiveBayes Fit(LabelledFeatures examples, double threshold = 0.5, double alpha = 1)
    {
        if (!(alpha > 0 && double.IsFinite(alpha)))
            throw new ArgumentOutOfRangeException(nameof(alpha), alpha, "α is a number above 0: with 0, what never happened would be impossible.");
        var counts = examples.ClassCounts();
        var on = ClassSums.Of(examples, (_, row, sums) =>
        {
            for (var j = 0; j < row.Length; j++) sums[j] += row[j] > threshold ? 1 : 0;
        });
        for (var k = 0; k < on.Length; k++)
            for (var j = 0; j < on[k].Length; j++) on[k][j] = (on[k][j] + alpha) / (counts[k] + 2 * alpha);
        return new(ClassSums.LogPriors(examples), on, threshold);
    }

    private protected override double[][] ScoresOf(FeatureMatrix x)
    {
        var scores = new double[x.Rows][];
        x.ForEachRow((i, row) =>
        {
            var binary = new double[row.Length];
            for (var j = 0; j < binary.Length; j++) binary[j] = row[j] > threshold ? 1 : 0;
            scores[i] = [.. constants.Select((constant, k) => constant + DenseVector.Dot(binary, logOdds[k]))];
        });
        return scores;
    }
}
