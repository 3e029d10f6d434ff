namespace NeuralNotebooks.FromScratch;

/// <summary>
/// Momentum: v ← μv + g, θ ← θ − αv, from v = 0. A steady gradient is followed 1/(1 − μ) times as fast.
/// Source: Polyak, "Some methods of speeding up the convergence of iteration methods", 1964.
/// </summary>
internal sealed class MomentumRule(Schedule rate, double momentum) : DescentRule("momentum", rate)
{
    private Vector? v;

    private protected override Vector Direction(Vector g, int t) => v = v is null ? g : momentum * v + g;
}
