namespace NeuralNotebooks.FromScratch;

/// <summary>
/// An activation function f: it turns a layer's sums z into its outputs a = f(z). Both have the shape (n).
/// The derivatives at a kink are those that PyTorch takes: 0 for ReLU at 0, the slope for leaky ReLU at 0.
/// </summary>
public abstract class Activation
{
    /// <summary>The usual name, such as <c>ReLU</c>.</summary>
    public abstract string Name { get; }

    /// <summary>a = f(z), shape (n).</summary>
    /// <param name="z">The layer's sums, shape (n).</param>
    public abstract Vector Apply(Vector z);

    /// <summary>∂C/∂z = Jᵀ ∂C/∂a, shape (n), where J is the Jacobian matrix Jᵢⱼ = ∂aᵢ/∂zⱼ.</summary>
    /// <param name="z">The layer's sums, shape (n).</param>
    /// <param name="outputGradient">∂C/∂a, shape (n).</param>
    public abstract Vector Backward(Vector z, Vector outputGradient);

    /// <summary>Whether f has a kink or a jump between two vectors of sums, so that a difference
    /// quotient across it is no derivative.</summary>
    /// <param name="from">Sums, shape (n).</param>
    /// <param name="to">Other sums, shape (n).</param>
    public abstract bool HasKinkBetween(Vector from, Vector to);

    /// <inheritdoc cref="IdentityActivation"/>
    public static ElementwiseActivation Identity { get; } = new IdentityActivation();

    /// <inheritdoc cref="StepActivation"/>
    public static ElementwiseActivation Step { get; } = new StepActivation();

    /// <inheritdoc cref="SigmoidActivation"/>
    public static ElementwiseActivation Sigmoid { get; } = new SigmoidActivation();

    /// <inheritdoc cref="TanhActivation"/>
    public static ElementwiseActivation Tanh { get; } = new TanhActivation();

    /// <inheritdoc cref="LeakyReLUActivation"/>
    public static ElementwiseActivation ReLU { get; } = new LeakyReLUActivation("ReLU", 0);

    /// <inheritdoc cref="LeakyReLUActivation"/>
    /// <param name="slope">The slope left of 0, usually 0.01.</param>
    public static ElementwiseActivation LeakyReLU(double slope = 0.01) => new LeakyReLUActivation("leaky ReLU", slope);

    /// <inheritdoc cref="ELUActivation"/>
    /// <param name="alpha">α &gt; 0; the function tends to −α on the left.</param>
    public static ElementwiseActivation ELU(double alpha = 1) => new ELUActivation(alpha);

    /// <inheritdoc cref="GELUActivation"/>
    public static ElementwiseActivation GELU { get; } = new GELUActivation();

    /// <inheritdoc cref="SoftplusActivation"/>
    public static ElementwiseActivation Softplus { get; } = new SoftplusActivation();

    /// <inheritdoc cref="SwishActivation"/>
    public static ElementwiseActivation Swish { get; } = new SwishActivation();

    /// <inheritdoc cref="SoftmaxActivation"/>
    public static SoftmaxActivation Softmax { get; } = new();

    /// <summary>All that work entry by entry, at their usual parameters, for comparing them.</summary>
    public static IReadOnlyList<ElementwiseActivation> Elementwise { get; } =
        [Identity, Step, Sigmoid, Tanh, ReLU, LeakyReLU(), ELU(), GELU, Softplus, Swish];

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
