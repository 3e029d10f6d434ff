namespace NeuralNotebooks.FromScratch;

/// <summary>
/// The cost C(a, y) of one sample: how far the network's output a is from the target y, both of shape (n). The cost of
/// several samples is the mean of theirs.
/// </summary>
public abstract class Loss
{
    /// <summary>The usual name, such as <c>cross-entropy</c>.</summary>
    public abstract string Name { get; }

    /// <summary>C(a, y), at least 0 for valid targets; +∞ where the output calls the truth impossible.</summary>
    /// <param name="output">What the network gave, shape (n).</param>
    /// <param name="target">What it should have given, shape (n).</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public double Value(Vector output, Vector target)
    {
        Shapes.Length(target, output.Count, nameof(target));
        return ValueOf(output, target);
    }

    /// <summary>∂C/∂a, shape (n).</summary>
    /// <inheritdoc cref="Value"/>
    public Vector Gradient(Vector output, Vector target)
    {
        Shapes.Length(target, output.Count, nameof(target));
        return GradientOf(output, target);
    }

    /// <summary>C(a, y) of vectors that have the same length.</summary>
    private protected abstract double ValueOf(Vector a, Vector y);

    /// <summary>∂C/∂a of vectors that have the same length.</summary>
    private protected abstract Vector GradientOf(Vector a, Vector y);

    /// <inheritdoc cref="SquaredErrorLoss"/>
    public static Loss SquaredError { get; } = new SquaredErrorLoss();

    /// <inheritdoc cref="CrossEntropyLossOfProbabilities"/>
    public static Loss CrossEntropy { get; } = new CrossEntropyLossOfProbabilities();

    /// <inheritdoc cref="CrossEntropyLossOfLogits"/>
    public static Loss CrossEntropyFromLogits { get; } = new CrossEntropyLossOfLogits();

    /// <inheritdoc cref="BinaryCrossEntropyLossOfProbabilities"/>
    public static Loss BinaryCrossEntropy { get; } = new BinaryCrossEntropyLossOfProbabilities();

    /// <inheritdoc cref="BinaryCrossEntropyLossOfLogits"/>
    public static Loss BinaryCrossEntropyFromLogits { get; } = new BinaryCrossEntropyLossOfLogits();

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
