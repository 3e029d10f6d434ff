namespace NeuralNotebooks.FromScratch;

/// <summary>
/// The binary cross-entropy of σ(z) computed from the logits z in one step:
/// C = Σ [yᵢ softplus(−zᵢ) + (1 − yᵢ) softplus(zᵢ)], since −ln σ(z) = softplus(−z); ∂C/∂z = σ(z) − y.
/// It stays finite where the probability itself rounds to 0 or 1. Source: Baum and Wilczek, 1988.
/// </summary>
internal sealed class BinaryCrossEntropyLossOfLogits : Loss
{
    public override string Name => "binary cross-entropy from logits";

    private protected override double ValueOf(Vector z, Vector y) => z.Zip(y, (zi, yi) =>
        StableMath.TimesLog(yi, SoftplusActivation.Of(-zi)) + StableMath.TimesLog(1 - yi, SoftplusActivation.Of(zi))).Sum();

    private protected override Vector GradientOf(Vector z, Vector y) => z.Map(SigmoidActivation.Of) - y;
}
