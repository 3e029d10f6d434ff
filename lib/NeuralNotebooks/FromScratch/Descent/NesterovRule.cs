namespace NeuralNotebooks.FromScratch;

/// <summary>
/// Nesterov's momentum: v ← μv + g, θ ← θ − α(g + μv), from v = 0: the step looks ahead along the new velocity.
/// Source: Nesterov, 1983; in this form Sutskever, Martens, Dahl and Hinton, 2013.
/// </summary>
internal sealed class NesterovRule(Schedule rate, double momentum) : DescentRule("Nesterov", rate)
{
    private Vector? v;

    private protected override Vector Direction(Vector g, int t)
    {
        v = v is null ? g : momentum * v + g;
        return g + momentum * v;
    }
}
