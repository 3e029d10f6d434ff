namespace NeuralNotebooks.Classical;

/// <summary>What linear classifiers compute.</summary>
internal static class LinearScores
{
    /// <summary>XWᵀ + b.</summary>
    /// <param name="x">X, n × d.</param>
    /// <param name="weights">W, K × d.</param>
    /// <param name="biases">b, K numbers.</param>
    /// <returns>n rows of K scores.</returns>
    internal static double[][] Of(FeatureMatrix x, double[][] weights, IReadOnlyList<double> biases)
    {
        var scores = new double[x.Rows][];
        x.ForEachRow((i, row) =>
        {
            var own = scores[i] = new double[weights.Length];
            for (var k = 0; k < own.Length; k++) own[k] = biases[k] + DenseVector.Dot(row, weights[k]);
        });
        return scores;
    }
}
