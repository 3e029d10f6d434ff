namespace NeuralNotebooks.FromScratch;

/// <summary>
/// Softplus f(z) = ln(1 + eᶻ), a smooth ReLU; f′(z) = σ(z). Computed as max(z, 0) + ln(1 + e^(−|z|)), which can't overflow.
/// Source: Dugas, Bengio, Bélisle, Nadeau and Garcia, 2001.
/// </summary>
internal sealed class SoftplusActivation : ElementwiseActivation
{
    public override string Name => "softplus";

    public override double Value(double z) => Of(z);

    public override double Derivative(double z) => SigmoidActivation.Of(z);

    internal static double Of(double z) => Math.Max(z, 0) + StableMath.Log1p(Math.Exp(-Math.Abs(z)));
}
