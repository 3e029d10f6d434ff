using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Negative log-likelihood, −x[target]: for a network that ends in log-probabilities.</summary>
/// <param name="weight">One weight a class; null for equal weights.</param>
/// <param name="reduction">What becomes of the losses of the single examples.</param>
public sealed class NLLLoss(Tensor? weight = null, nn.Reduction reduction = nn.Reduction.Mean)
    : WeightedLoss<Tensor, Tensor, Tensor>(weight, reduction)
{
    /// <inheritdoc cref="nn.functional.nll_loss"/>
    public override Tensor forward(Tensor input, Tensor target) => nn.functional.nll_loss(input, target, weight, reduction);
}
