namespace NeuralNotebooks.FromScratch;

/// <summary>
/// AdaGrad: s ← s + g², θ ← θ − αg/(√s + ε), entry by entry, from s = 0. Steps shrink as squares add up.
/// Source: Duchi, Hazan and Singer, "Adaptive Subgradient Methods for Online Learning and Stochastic Optimization", 2011.
/// </summary>
internal sealed class AdaGradRule(Schedule rate, double epsilon) : DescentRule("AdaGrad", rate)
{
    private Vector? s;

    private protected override Vector Direction(Vector g, int t)
    {
        s = s is null ? g.Hadamard(g) : s + g.Hadamard(g);
        return g.Over(s.Map(Math.Sqrt), epsilon);
    }
}
