namespace NeuralNotebooks.Explain;

/// <summary>
/// What is explained: one number for an input, such as the score that a classifier gives to one class. It is all that
/// perturbation methods (occlusion, LIME, SHAP) need to know of a model.
/// </summary>
public abstract class ScoreFunction
{
    /// <param name="name">What the number is, as in "score of class 7".</param>
    protected ScoreFunction(string name) => Name = name;

    /// <summary>What the number is, as in "score of class 7".</summary>
    public string Name { get; }

    /// <summary>The scores of inputs, computed as one batch.</summary>
    /// <param name="inputs">One row of numbers an input; all of the same length.</param>
    /// <returns>One finite number an input.</returns>
    /// <exception cref="InvalidOperationException">The model gave another number of scores, or one that is not finite.</exception>
    public double[] Evaluate(double[][] inputs)
    {
        var scores = Compute(inputs);
        if (scores.Length != inputs.Length)
            throw new InvalidOperationException($"The {Name} was asked for {inputs.Length} inputs but gave {scores.Length} numbers: it must give one each.");
        if (Array.FindIndex(scores, score => !double.IsFinite(score)) is >= 0 and var i)
            throw new InvalidOperationException($"The {Name} of input {i} is {scores[i]}; only finite scores can be explained.");
        return scores;
    }

    /// <summary>The score of one input.</summary>
    /// <param name="input">The model's inputs.</param>
    public double Evaluate(IReadOnlyList<double> input) => Evaluate([[.. input]])[0];

    /// <summary>Computes the scores of a batch: one row of numbers an input.</summary>
    protected abstract double[] Compute(double[][] inputs);
}
