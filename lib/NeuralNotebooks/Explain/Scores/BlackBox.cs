namespace NeuralNotebooks.Explain;

/// <summary>Any function from a batch of inputs to a score each: nothing is known of how it computes.</summary>
/// <param name="function">From rows of numbers, one an input, to one score a row.</param>
/// <param name="name">What the score is, as in "probability of class 7".</param>
public sealed class BlackBox(Func<double[][], double[]> function, string name = "score") : ScoreFunction(name)
{
    /// <inheritdoc/>
    protected override double[] Compute(double[][] inputs) => function(inputs);
}
