using NeuralNotebooks.Display;

namespace NeuralNotebooks.Classical;

/// <summary>
/// Multinomial logistic regression: P(y = k | x) = softmax(Wx + b)ₖ, a network without a hidden layer. W and b make
/// −(1/n) Σᵢ ln P(yᵢ | xᵢ) + (λ/2)‖W‖² smallest; with λ &gt; 0 there is one such W, and L-BFGS walks to it.
/// Source: D. Cox, "The regression analysis of binary sequences", 1958; the penalty: S. le Cessie and J. van Houwelingen, "Ridge
/// estimators in logistic regression", 1992. (scikit-learn's C is 1/(nλ).)
/// </summary>
public sealed class LogisticRegression : ProbabilisticClassifier
{
    private readonly double[][] weights;
    private readonly double[] biases;

    private LogisticRegression(double[][] weights, double[] biases, int steps, double gradient, double loss) : base(weights[0].Length, weights.Length) =>
        (this.weights, this.biases, Steps, GradientNorm, Loss) = (weights, biases, steps, gradient, loss);

    /// <summary>W, K × d.</summary>
    public IReadOnlyList<double[]> Weights => weights;

    /// <summary>b, K numbers. They sum to 0: a number added to all of them changes no probability.</summary>
    public IReadOnlyList<double> Biases => biases;

    /// <summary>How many steps L-BFGS took.</summary>
    public int Steps { get; }

    /// <summary>The largest entry, in magnitude, of the gradient at the end. At the optimum it is 0.</summary>
    public double GradientNorm { get; }

    /// <summary>What was made smallest: the mean cross-entropy over the training examples, and the penalty.</summary>
    public double Loss { get; }

    /// <inheritdoc/>
    public override long SizeInBytes => sizeof(double) * Classes * (Features + 1L);

    /// <summary>Fits the model.</summary>
    /// <param name="examples">n examples of at least two classes.</param>
    /// <param name="lambda">λ, the weight of the penalty, 0 or more. With 0 and classes that can be separated, W grows without end.</param>
    /// <param name="tolerance">Stops when no entry of the gradient is larger.</param>
    /// <param name="mostSteps">Stops then in any case; <see cref="GradientNorm"/> tells.</param>
    /// <exception cref="ArgumentException">All examples have one class, or a parameter is out of range.</exception>
    public static LogisticRegression Fit(LabelledFeatures examples, double lambda = 1e-4, double tolerance = 1e-5, int mostSteps = 2000)
    {
        if (!(lambda >= 0) || !double.IsFinite(lambda)) throw new ArgumentOutOfRangeException(nameof(lambda), lambda, "λ is 0 or more.");
        if (!(tolerance > 0)) throw new ArgumentOutOfRangeException(nameof(tolerance), tolerance, "The tolerance is above 0.");
        ArgumentOutOfRangeException.ThrowIfLessThan(mostSteps, 1);
        examples.RequireTwoClasses("logistic regression");
        var loss = new LogisticLoss(examples, lambda);
        var flat = new double[loss.Length];
        var (steps, gradient) = Lbfgs.Minimise(loss.At, flat, tolerance, mostSteps);
        var (stride, features) = (ClassWeights.Stride(examples.Classes), examples.X.Columns);
        var weights = new double[examples.Classes][];
        for (var k = 0; k < weights.Length; k++) weights[k] = [.. Enumerable.Range(0, features).Select(j => flat[j * stride + k])];
        var biases = flat.AsSpan(features * stride, examples.Classes).ToArray();
        var mean = biases.Average();
        return new(weights, Array.ConvertAll(biases, bias => bias - mean), steps, gradient, loss.At(flat, new double[flat.Length]));
    }

    /// <summary>The weights of each class as an image: where ink speaks for the class (vermillion) and where against it (blue).</summary>
    /// <param name="width">Pixels in a row.</param>
    /// <param name="height">Rows; width · height = d.</param>
    /// <param name="caption">Text below the whole.</param>
    public ImageGrid WeightImages(int width, int height, string caption = "") =>
        ImageGrid.Weights(weights, width, height, [.. Enumerable.Range(0, Classes).Select(k => $"{k}")], 5, caption: caption);

    private protected override double[][] ScoresOf(FeatureMatrix x) => LinearScores.Of(x, weights, biases);
}
