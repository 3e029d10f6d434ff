namespace NeuralNotebooks.FromScratch;

/// <summary>
/// The cross-entropy C = −Σ yᵢ ln aᵢ of probabilities a, as softmax gives them; ∂C/∂aᵢ = −yᵢ/aᵢ. Where aᵢ has underflowed
/// to 0 for a true class, C is +∞ and the gradient is lost: use the form from logits. Source: Good, 1952.
/// </summary>
internal sealed class CrossEntropyLossOfProbabilities : Loss
{
    public override string Name => "cross-entropy";

    private protected override double ValueOf(Vector a, Vector y) =>
        -y.Zip(a, (yi, ai) => StableMath.TimesLog(yi, Math.Log(ai))).Sum();

    private protected override Vector GradientOf(Vector a, Vector y) => Vector.From(a.Count, i => y[i] == 0 ? 0 : -y[i] / a[i]);
}
