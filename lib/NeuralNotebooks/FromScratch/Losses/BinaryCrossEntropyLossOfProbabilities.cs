namespace NeuralNotebooks.FromScratch;

/// <summary>
/// The binary cross-entropy C = −Σ [yᵢ ln aᵢ + (1 − yᵢ) ln(1 − aᵢ)] of probabilities a, as sigmoids give them;
/// ∂C/∂aᵢ = −yᵢ/aᵢ + (1 − yᵢ)/(1 − aᵢ). Where aᵢ has rounded to the wrong end, C is +∞: use the form from logits.
/// Source: Baum and Wilczek, 1988; Hinton, 1989.
/// </summary>
internal sealed class BinaryCrossEntropyLossOfProbabilities : Loss
{
    public override string Name => "binary cross-entropy";

    private protected override double ValueOf(Vector a, Vector y) => -a.Zip(y, (ai, yi) =>
        StableMath.TimesLog(yi, Math.Log(ai)) + StableMath.TimesLog(1 - yi, StableMath.Log1p(-ai))).Sum();

    private protected override Vector GradientOf(Vector a, Vector y) => Vector.From(a.Count, i =>
        (y[i] == 0 ? 0 : -y[i] / a[i]) + (y[i] == 1 ? 0 : (1 - y[i]) / (1 - a[i])));
}
