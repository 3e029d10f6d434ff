namespace NeuralNotebooks.FromScratch;

/// <summary>
/// The hyperbolic tangent tanh z = (eᶻ − e⁻ᶻ)/(eᶻ + e⁻ᶻ) = 2σ(2z) − 1, between −1 and 1; tanh′ z = 1 − tanh² z, at most 1.
/// Source: LeCun, Bottou, Orr and Müller, "Efficient BackProp", 1998.
/// </summary>
internal sealed class TanhActivation : ElementwiseActivation
{
    public override string Name => "tanh";

    public override double Value(double z) => Math.Tanh(z);

    // 4σ(2z)σ(−2z) is 1 − tanh² z without the cancellation.
    public override double Derivative(double z) => 4 * SigmoidActivation.Slope(2 * z);
}
