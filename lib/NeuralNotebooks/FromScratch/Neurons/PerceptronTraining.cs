using System.Globalization;

namespace NeuralNotebooks.FromScratch;

/// <summary>What the perceptron's learning rule did, update by update.</summary>
/// <param name="Result">The perceptron at the end.</param>
/// <param name="Updates">Every update in order; all of them were mistakes.</param>
/// <param name="Epochs">The passes over the samples, the last one without a mistake included.</param>
/// <param name="Converged">Whether the last pass had no mistake.</param>
public sealed record PerceptronTraining(
    Perceptron Result, IReadOnlyList<PerceptronUpdate> Updates, int Epochs, bool Converged)
{
    /// <summary>
    /// The most updates that the rule can need from w = 0, b = 0 at any rate: (R/γ)². R is the largest length of a sample and γ
    /// the smallest distance y(w·x + b)/‖(w, b)‖ that a known separating perceptron keeps; each sample counts with a constant
    /// input 1 for the bias. Source: Novikoff, "On convergence proofs for perceptrons", 1962.
    /// </summary>
    /// <param name="separator">A perceptron that has every sample on the right side.</param>
    /// <param name="samples">The samples, each of shape (n).</param>
    /// <param name="labels">+1 or −1 for each sample.</param>
    /// <exception cref="ArgumentException">The perceptron does not separate the samples.</exception>
    public static double NovikoffBound(Perceptron separator, IReadOnlyList<Vector> samples, IReadOnlyList<int> labels)
    {
        Shapes.Paired(samples.Count, labels.Count);
        var norm = Math.Sqrt(separator.Weights.Dot(separator.Weights) + separator.Bias * separator.Bias);
        var margin = samples.Zip(labels, (x, y) => y * separator.Sum(x)).Min() / norm;
        if (!(margin > 0))
            throw new ArgumentException(
                "The bound needs a perceptron that has every sample on the right side.", nameof(separator));
        var squaredRadius = samples.Max(x => x.Dot(x) + 1);
        return squaredRadius / (margin * margin);
    }

    /// <summary>How it ended, in one line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{(Converged ? "converged" : "gave up")} after {Updates.Count} updates in {Epochs} epochs: {Result}");
}
