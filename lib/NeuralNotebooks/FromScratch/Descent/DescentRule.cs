namespace NeuralNotebooks.FromScratch;

/// <summary>
/// A rule that makes the next parameters from the present ones and the gradient g = ∂C/∂θ, both of shape (n). It may remember
/// what happened before (momentum, squares of gradients), so use a new rule for a new descent. The formulas and the defaults
/// are those of PyTorch.
/// </summary>
public abstract class DescentRule
{
    private readonly Schedule rate;

    /// <summary>A rule with a learning rate.</summary>
    /// <param name="name">The usual name.</param>
    /// <param name="rate">α.</param>
    private protected DescentRule(string name, Schedule rate) => (Name, this.rate) = (name, rate);

    /// <summary>The usual name, such as <c>Adam</c>.</summary>
    public string Name { get; }

    /// <summary>The number of steps taken so far.</summary>
    public int Steps { get; private set; }

    /// <summary>α of the next step.</summary>
    public double Rate => rate.At(Steps);

    /// <summary>The next parameters, shape (n).</summary>
    /// <param name="parameters">θ, shape (n).</param>
    /// <param name="gradient">g, shape (n).</param>
    /// <exception cref="ArgumentException">The lengths differ from each other or from those of the steps before.</exception>
    public Vector Step(Vector parameters, Vector gradient)
    {
        Shapes.Length(gradient, parameters.Count, nameof(gradient));
        var next = parameters - Rate * Direction(gradient, Steps + 1);
        Steps++;
        return next;
    }

    /// <summary>What is subtracted from θ, before the learning rate.</summary>
    /// <param name="g">The gradient, shape (n).</param>
    /// <param name="t">The number of this step, from 1.</param>
    private protected abstract Vector Direction(Vector g, int t);

    /// <inheritdoc cref="GradientDescentRule"/>
    /// <param name="rate">α, a number or a schedule.</param>
    public static DescentRule GradientDescent(Schedule rate) => new GradientDescentRule(rate);

    /// <inheritdoc cref="MomentumRule"/>
    /// <param name="rate">α, a number or a schedule.</param>
    /// <param name="momentum">μ, from 0 to below 1.</param>
    public static DescentRule Momentum(Schedule rate, double momentum = 0.9) => new MomentumRule(rate, momentum);

    /// <inheritdoc cref="NesterovRule"/>
    /// <param name="rate">α, a number or a schedule.</param>
    /// <param name="momentum">μ, from 0 to below 1.</param>
    public static DescentRule Nesterov(Schedule rate, double momentum = 0.9) => new NesterovRule(rate, momentum);

    /// <inheritdoc cref="AdaGradRule"/>
    /// <param name="rate">α, a number or a schedule.</param>
    /// <param name="epsilon">ε, against division by 0.</param>
    public static DescentRule AdaGrad(Schedule rate, double epsilon = 1e-10) => new AdaGradRule(rate, epsilon);

    /// <inheritdoc cref="RMSPropRule"/>
    /// <param name="rate">α, a number or a schedule.</param>
    /// <param name="decay">ρ, from 0 to below 1.</param>
    /// <param name="epsilon">ε, against division by 0.</param>
    public static DescentRule RMSProp(Schedule rate, double decay = 0.99, double epsilon = 1e-8) =>
        new RMSPropRule(rate, decay, epsilon);

    /// <inheritdoc cref="AdamRule"/>
    /// <param name="rate">α, a number or a schedule.</param>
    /// <param name="beta1">β₁, from 0 to below 1.</param>
    /// <param name="beta2">β₂, from 0 to below 1.</param>
    /// <param name="epsilon">ε, against division by 0.</param>
    public static DescentRule Adam(Schedule rate, double beta1 = 0.9, double beta2 = 0.999, double epsilon = 1e-8) =>
        new AdamRule(rate, beta1, beta2, epsilon);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
