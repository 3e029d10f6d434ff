using System.Globalization;

namespace NeuralNotebooks.FromScratch;

/// <summary>
/// Rosenblatt's perceptron: it answers +1 if w·x + b &gt; 0, else −1. Learning rule: for a sample x with the label y = ±1
/// that is on the wrong side, y(w·x + b) ≤ 0, set w ← w + ηyx and b ← b + ηy; otherwise change nothing.
/// Source: Rosenblatt, "The perceptron: a probabilistic model for information storage and organization in the brain", 1958.
/// </summary>
/// <param name="Weights">w, shape (n).</param>
/// <param name="Bias">b.</param>
public sealed record Perceptron(Vector Weights, double Bias)
{
    /// <summary>A perceptron that knows nothing: w = 0, b = 0.</summary>
    /// <param name="inputs">n, at least 1.</param>
    public static Perceptron Untrained(int inputs) => new(Vector.Zeros(inputs), 0);

    /// <summary>w·x + b: positive on one side of the line, negative on the other.</summary>
    /// <param name="x">A sample, shape (n).</param>
    public double Sum(Vector x) => Weights.Dot(x) + Bias;

    /// <summary>+1 or −1.</summary>
    /// <param name="x">A sample, shape (n).</param>
    public int Predict(Vector x) => Sum(x) > 0 ? 1 : -1;

    /// <summary>Applies the learning rule to one sample; gives this perceptron itself if the sample is on
    /// the right side.</summary>
    /// <param name="x">A sample, shape (n).</param>
    /// <param name="label">+1 or −1.</param>
    /// <param name="rate">The learning rate η &gt; 0.</param>
    public Perceptron Learn(Vector x, int label, double rate = 1) =>
        label * Sum(x) > 0 ? this : new Perceptron(Weights + rate * label * x, Bias + rate * label);

    /// <summary>Applies the rule to one sample after another, again and again, until a whole pass changes nothing.</summary>
    /// <param name="samples">The samples, each of shape (n).</param>
    /// <param name="labels">+1 or −1 for each sample.</param>
    /// <param name="rate">The learning rate η &gt; 0.</param>
    /// <param name="maxEpochs">When to give up: data that no line separates never end.</param>
    /// <exception cref="ArgumentException">There are no samples, not as many labels, or a label is neither +1 nor −1.</exception>
    public PerceptronTraining Train(IReadOnlyList<Vector> samples, IReadOnlyList<int> labels,
        double rate = 1, int maxEpochs = 1000)
    {
        Shapes.Paired(samples.Count, labels.Count);
        foreach (var label in labels)
            if (label is not (1 or -1)) throw new ArgumentException($"A label is +1 or -1, not {label}.", nameof(labels));

        var updates = new List<PerceptronUpdate>();
        var perceptron = this;
        for (var epoch = 1; epoch <= maxEpochs; epoch++)
        {
            var before = perceptron;
            for (var i = 0; i < samples.Count; i++)
            {
                var next = perceptron.Learn(samples[i], labels[i], rate);
                if (ReferenceEquals(next, perceptron)) continue;
                updates.Add(new PerceptronUpdate(epoch, i, samples[i], labels[i], perceptron, next));
                perceptron = next;
            }
            if (ReferenceEquals(before, perceptron)) return new PerceptronTraining(perceptron, updates, epoch, true);
        }
        return new PerceptronTraining(perceptron, updates, maxEpochs, false);
    }

    /// <summary>Weights and bias, such as <c>w = [1, -2], b = 0.5</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"w = {Weights}, b = {Bias:G4}");
}
