namespace NeuralNotebooks.FromScratch;

/// <summary>
/// GELU, exact: f(z) = zΦ(z) and f′(z) = Φ(z) + zφ(z), where Φ(z) = ½erfc(−z/√2) is the normal distribution function and
/// φ(z) = e^(−z²/2)/√(2π) its density. Source: Hendrycks and Gimpel, "Gaussian Error Linear Units", 2016.
/// </summary>
internal sealed class GELUActivation : ElementwiseActivation
{
    public override string Name => "GELU";

    public override double Value(double z) => double.IsNegativeInfinity(z) ? 0 : z * Distribution(z);

    public override double Derivative(double z) => Distribution(z) + (double.IsInfinity(z) ? 0 : z * Density(z));

    private static double Distribution(double z) => ErrorFunction.Complement(-z / Math.Sqrt(2)) / 2;

    private static double Density(double z) => Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI);
}
