namespace NeuralNotebooks.FromScratch;

/// <summary>
/// Gradient descent: θ ← θ − αg. With the gradient of all samples it is batch, with that of one sample stochastic, with that
/// of a few mini-batch gradient descent. Source: Cauchy, 1847; Robbins and Monro, 1951 (stochastic).
/// </summary>
internal sealed class GradientDescentRule(Schedule rate) : DescentRule("gradient descent", rate)
{
    private protected override Vector Direction(Vector g, int t) => g;
}
