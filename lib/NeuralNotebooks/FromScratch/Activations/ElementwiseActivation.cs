namespace NeuralNotebooks.FromScratch;

/// <summary>An activation that works on every entry alone: aᵢ = f(zᵢ). Its Jacobian is diagonal, with
/// f′(zᵢ) on the diagonal.</summary>
public abstract class ElementwiseActivation : Activation
{
    /// <summary>f(z) of one number; also the limit at ±∞.</summary>
    /// <param name="z">Any number.</param>
    public abstract double Value(double z);

    /// <summary>f′(z) of one number; also the limit at ±∞.</summary>
    /// <param name="z">Any number.</param>
    public abstract double Derivative(double z);

    /// <summary>Where f has a kink or a jump; null if it is smooth everywhere.</summary>
    public virtual double? Kink => null;

    /// <summary>aᵢ = f(zᵢ), shape (n).</summary>
    /// <inheritdoc/>
    public sealed override Vector Apply(Vector z) => z.Map(Value);

    /// <summary>∂C/∂z = ∂C/∂a ⊙ f′(z), shape (n).</summary>
    /// <inheritdoc/>
    public sealed override Vector Backward(Vector z, Vector outputGradient) => outputGradient.Hadamard(z.Map(Derivative));

    /// <inheritdoc/>
    public sealed override bool HasKinkBetween(Vector from, Vector to) =>
        Kink is { } kink && from.Zip(to).Any(z => z.First != z.Second
            && Math.Min(z.First, z.Second) <= kink && kink <= Math.Max(z.First, z.Second));
}
