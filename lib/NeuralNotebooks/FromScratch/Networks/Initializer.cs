namespace NeuralNotebooks.FromScratch;

/// <summary>Random weights of a size that keeps signals and gradients about equally large from layer to layer.</summary>
public static class Initializer
{
    /// <summary>
    /// Xavier's weights, for sigmoid and tanh: uniform in ±√(6/(m + n)), so with the variance 2/(m + n); shape m × n.
    /// Source: Glorot and Bengio, "Understanding the difficulty of training deep feedforward neural networks", 2010.
    /// </summary>
    /// <param name="random">Where the randomness comes from.</param>
    /// <param name="outputs">m, the number of neurons.</param>
    /// <param name="inputs">n, the number of inputs.</param>
    public static Matrix Xavier(SeededRandom random, int outputs, int inputs)
    {
        var bound = Math.Sqrt(6.0 / (inputs + outputs));
        return Matrix.From(outputs, inputs, (_, _) => random.Uniform(-bound, bound));
    }

    /// <summary>
    /// He's weights, for ReLU and its kin: normal with mean 0 and variance 2/n; shape m × n.
    /// Source: He, Zhang, Ren and Sun, "Delving Deep into Rectifiers", 2015.
    /// </summary>
    /// <inheritdoc cref="Xavier"/>
    public static Matrix He(SeededRandom random, int outputs, int inputs) =>
        Normal(Math.Sqrt(2.0 / inputs))(random, outputs, inputs);

    /// <summary>Normal weights of a chosen size, for showing what goes wrong with another one.</summary>
    /// <param name="deviation">The standard deviation.</param>
    public static Func<SeededRandom, int, int, Matrix> Normal(double deviation) =>
        (random, outputs, inputs) => Matrix.From(outputs, inputs, (_, _) => deviation * random.Normal());
}
