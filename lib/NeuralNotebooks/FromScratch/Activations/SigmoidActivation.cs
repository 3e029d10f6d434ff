namespace NeuralNotebooks.FromScratch;

/// <summary>
/// The logistic sigmoid σ(z) = 1/(1 + e⁻ᶻ), between 0 and 1; σ′(z) = σ(z)(1 − σ(z)), at most 1/4.
/// Source: Verhulst, 1845; in networks Rumelhart, Hinton and Williams, 1986.
/// </summary>
internal sealed class SigmoidActivation : ElementwiseActivation
{
    public override string Name => "sigmoid";

    public override double Value(double z) => Of(z);

    public override double Derivative(double z) => Slope(z);

    /// <summary>σ(z). Left of 0 it is eᶻ/(1 + eᶻ): the same number, without overflow and with all its digits.</summary>
    internal static double Of(double z)
    {
        if (z >= 0) return 1 / (1 + Math.Exp(-z));
        var e = Math.Exp(z);
        return e / (1 + e);
    }

    /// <summary>σ(z)σ(−z), which equals σ(1 − σ) without the cancellation in 1 − σ.</summary>
    internal static double Slope(double z) => Of(z) * Of(-z);
}
