namespace NeuralNotebooks.Classical;

/// <summary>
/// Gaussian naive Bayes: within a class each feature is drawn from a normal distribution of its own, independently of the others
/// (that is what is naive). ln P(y = k, x) = ln πₖ − ½ Σⱼ [ln(2πσ²ₖⱼ) + (xⱼ − μₖⱼ)²/σ²ₖⱼ], and Bayes' rule makes P(y = k | x) of
/// it. Fitting is counting: πₖ, μₖⱼ and σ²ₖⱼ are the shares, means and (population) variances of the training examples.
/// Source: R. Duda and P. Hart, "Pattern Classification and Scene Analysis", 1973.
/// </summary>
public sealed class GaussianNaiveBayes : ProbabilisticClassifier
{
    private readonly double[] constants;
    private readonly double[][] means, variances, precisions;

    private GaussianNaiveBayes(double[] logPriors, double[][] means, double[][] variances) : base(means[0].Length, means.Length)
    {
        (this.means, this.variances) = (means, variances);
        precisions = [.. variances.Select(row => Array.ConvertAll(row, variance => 1 / variance))];
        constants = [.. logPriors.Select((prior, k) => prior - variances[k].Sum(variance => Math.Log(2 * Math.PI * variance)) / 2)];
    }

    /// <summary>μ: the mean of each feature in each class, K × d. A class without examples has zeros.</summary>
    public IReadOnlyList<double[]> Means => means;

    /// <summary>σ²: the variance of each feature in each class, with the smoothing, K × d.</summary>
    public IReadOnlyList<double[]> Variances => variances;

    /// <inheritdoc/>
    public override long SizeInBytes => sizeof(double) * Classes * (2L * Features + 1);

    /// <summary>Fits the model: two passes over the examples.</summary>
    /// <param name="examples">n examples. A class without any has probability 0 ever after.</param>
    /// <param name="smoothing">
    /// This share of the largest variance of all features is added to every variance, so that a feature that never varies in a class
    /// (a corner pixel) does not divide by 0. More of it mistrusts rare pixels more. Above 0 unless every feature varies in every class.
    /// </param>
    /// <exception cref="ArgumentException">A variance is 0, or <paramref name="smoothing"/> is negative.</exception>
    public static GaussianNaiveBayes Fit(LabelledFeatures examples, double smoothing = 1e-9)
    {
        if (!(smoothing >= 0)) throw new ArgumentOutOfRangeException(nameof(smoothing), smoothing, "Smoothing is 0 or more.");
        var counts = examples.ClassCounts();
        var means = ClassSums.Of(examples, (_, row, sums) => DenseVector.AddScaled(sums, 1, row));
        Divide(means, counts);
        var variances = ClassSums.Of(examples, (label, row, sums) =>
        {
            var mean = means[label];
            for (var j = 0; j < row.Length; j++) sums[j] += (row[j] - mean[j]) * (row[j] - mean[j]);
        });
        Divide(variances, counts);
        var added = smoothing * LargestVariance(means, variances, counts);
        foreach (var row in variances)
            for (var j = 0; j < row.Length; j++)
                if ((row[j] += added) == 0)
                    throw new ArgumentException($"Feature {j} never varies in some class, so it has no density there: raise smoothing above 0, or leave the feature out.");
        return new(ClassSums.LogPriors(examples), means, variances);
    }

    private protected override double[][] ScoresOf(FeatureMatrix x)
    {
        var scores = new double[x.Rows][];
        x.ForEachRow((i, row) =>
        {
            var own = scores[i] = new double[Classes];
            for (var k = 0; k < own.Length; k++)
                own[k] = double.IsNegativeInfinity(constants[k])
                    ? double.NegativeInfinity : constants[k] - DenseVector.SquaredDistance(row, means[k], precisions[k]) / 2;
        });
        return scores;
    }

    private static void Divide(double[][] sums, int[] counts)
    {
        for (var k = 0; k < counts.Length; k++)
            for (var j = 0; j < sums[k].Length; j++) sums[k][j] /= Math.Max(1, counts[k]);
    }

    // The variance of a feature over all examples: within the classes, and between their means.
    private static double LargestVariance(double[][] means, double[][] variances, int[] counts) =>
        Enumerable.Range(0, means[0].Length).Max(j =>
        {
            double n = counts.Sum();
            var mean = counts.Select((count, k) => count * means[k][j]).Sum() / n;
            return counts.Select((count, k) => count * (variances[k][j] + (means[k][j] - mean) * (means[k][j] - mean))).Sum() / n;
        });
}
