namespace NeuralNotebooks.FromScratch;

/// <summary>
/// Swish, also called SiLU: f(z) = zσ(z); f′(z) = σ(z) + zσ(z)(1 − σ(z)).
/// Source: Elfwing, Uchibe and Doya, 2017; Ramachandran, Zoph and Le, 2017.
/// </summary>
internal sealed class SwishActivation : ElementwiseActivation
{
    public override string Name => "swish";

    public override double Value(double z) => double.IsNegativeInfinity(z) ? 0 : z * SigmoidActivation.Of(z);

    public override double Derivative(double z) =>
        SigmoidActivation.Of(z) + (double.IsInfinity(z) ? 0 : z * SigmoidActivation.Slope(z));
}
