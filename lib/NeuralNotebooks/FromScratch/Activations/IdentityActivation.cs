namespace NeuralNotebooks.FromScratch;

/// <summary>f(z) = z, f′(z) = 1: a layer without an activation function, for regression and for logits.</summary>
internal sealed class IdentityActivation : ElementwiseActivation
{
    public override string Name => "identity";

    public override double Value(double z) => z;

    public override double Derivative(double z) => 1;
}
