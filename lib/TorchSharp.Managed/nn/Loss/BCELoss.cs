using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>−y·log p − (1 − y)·log(1 − p): for a network that ends in probabilities.</summary>
/// <param name="weight">One weight an element; null for equal weights.</param>
/// <param name="reduction">What becomes of the losses of the single examples.</param>
public sealed class BCELoss(Tensor? weight = null, nn.Reduction reduction = nn.Reduction.Mean)
    : WeightedLoss<Tensor, Tensor, Tensor>(weight, reduction)
{
    /// <inheritdoc cref="nn.functional.binary_cross_entropy"/>
    public override Tensor forward(Tensor input, Tensor target) => nn.functional.binary_cross_entropy(input, target, weight, reduction);
}
