namespace NeuralNotebooks.FromScratch;

/// <summary>
/// The cross-entropy of softmax(z) computed from the logits z in one step: C = −Σ yᵢ ln softmax(z)ᵢ, where
/// ln softmax(z) = z − ln Σⱼ e^(zⱼ); ∂C/∂z = softmax(z)·Σy − y, which is softmax(z) − y if the targets sum to 1.
/// It stays finite where the probability itself underflows. Source: Bridle, 1990.
/// </summary>
internal sealed class CrossEntropyLossOfLogits : Loss
{
    public override string Name => "cross-entropy from logits";

    private protected override double ValueOf(Vector z, Vector y) =>
        -y.Zip(StableMath.LogSoftmax(z), StableMath.TimesLog).Sum();

    private protected override Vector GradientOf(Vector z, Vector y) => y.Sum() * Activation.Softmax.Apply(z) - y;
}
