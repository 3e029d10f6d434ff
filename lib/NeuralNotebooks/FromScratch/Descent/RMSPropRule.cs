namespace NeuralNotebooks.FromScratch;

/// <summary>
/// RMSProp: s ← ρs + (1 − ρ)g², θ ← θ − αg/(√s + ε), entry by entry, from s = 0. The mean forgets, so steps do not die out.
/// Source: Tieleman and Hinton, "Neural Networks for Machine Learning", lecture 6.5, 2012.
/// </summary>
internal sealed class RMSPropRule(Schedule rate, double decay, double epsilon) : DescentRule("RMSProp", rate)
{
    private Vector? s;

    private protected override Vector Direction(Vector g, int t)
    {
        var fresh = (1 - decay) * g.Hadamard(g);
        s = s is null ? fresh : decay * s + fresh;
        return g.Over(s.Map(Math.Sqrt), epsilon);
    }
}
