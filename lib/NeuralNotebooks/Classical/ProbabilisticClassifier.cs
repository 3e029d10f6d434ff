namespace NeuralNotebooks.Classical;

/// <summary>A classifier that also says how probable each class is.</summary>
public abstract class ProbabilisticClassifier : Classifier
{
    private protected ProbabilisticClassifier(int features, int classes) : base(features, classes)
    {
    }

    /// <summary>The probability of each class for each example, as the model has it: P(y = k | x).</summary>
    /// <param name="x">X, n × d.</param>
    /// <returns>n rows of K numbers from 0 to 1 that sum to 1.</returns>
    /// <exception cref="ArgumentException">X has another number of features than the model.</exception>
    public double[][] Probabilities(FeatureMatrix x) => [.. Scores(x).Select(ProbabilitiesOf)];

    /// <summary>The probability of one class, as a function of rows of features: what methods of explanation ask for.</summary>
    /// <param name="c">The class, 0 … K − 1.</param>
    /// <returns>From n rows of d features to n probabilities.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such class.</exception>
    public Func<double[][], double[]> ProbabilityOf(int c)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(c);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(c, Classes);
        return rows => [.. Probabilities(FeatureMatrix.Of(rows)).Select(row => row[c])];
    }

    /// <summary>From an example's scores to probabilities. Here the scores are log-probabilities up to a common term: softmax.</summary>
    private protected virtual double[] ProbabilitiesOf(double[] scores)
    {
        var highest = scores.Max();
        var powers = Array.ConvertAll(scores, score => Math.Exp(score - highest));
        var sum = powers.Sum();
        return Array.ConvertAll(powers, power => power / sum);
    }
}
