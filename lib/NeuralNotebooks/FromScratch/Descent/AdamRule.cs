namespace NeuralNotebooks.FromScratch;

/// <summary>
/// Adam: m ← β₁m + (1 − β₁)g, s ← β₂s + (1 − β₂)g², from m = s = 0; m̂ = m/(1 − β₁ᵗ), ŝ = s/(1 − β₂ᵗ) at step t, since both
/// start too small; θ ← θ − αm̂/(√ŝ + ε), entry by entry. Source: Kingma
/// and Ba, "Adam: A Method for Stochastic Optimization", 2014.
/// </summary>
internal sealed class AdamRule(Schedule rate, double beta1, double beta2, double epsilon) : DescentRule("Adam", rate)
{
    private Vector? m;
    private Vector? s;

    private protected override Vector Direction(Vector g, int t)
    {
        var (freshMean, freshSquare) = ((1 - beta1) * g, (1 - beta2) * g.Hadamard(g));
        m = m is null ? freshMean : beta1 * m + freshMean;
        s = s is null ? freshSquare : beta2 * s + freshSquare;
        var mHat = m / (1 - Math.Pow(beta1, t));
        var sHat = s / (1 - Math.Pow(beta2, t));
        return mHat.Over(sHat.Map(Math.Sqrt), epsilon);
    }
}
