namespace NeuralNotebooks.FromScratch;

/// <summary>
/// ELU: f(z) = z for z &gt; 0, else α(eᶻ − 1); f′(z) = 1 for z &gt; 0, else αeᶻ. It is smooth if α = 1.
/// Source: Clevert, Unterthiner and Hochreiter, "Fast and Accurate Deep Network Learning by Exponential Linear Units", 2015.
/// </summary>
internal sealed class ELUActivation(double alpha) : ElementwiseActivation
{
    public override string Name => "ELU";

    public override double? Kink => alpha == 1 ? null : 0;

    public override double Value(double z) => z > 0 ? z : alpha * StableMath.Expm1(z);

    public override double Derivative(double z) => z > 0 ? 1 : alpha * Math.Exp(z);
}
