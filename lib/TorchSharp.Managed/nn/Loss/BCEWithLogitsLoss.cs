using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>−y·log σ(x) − (1 − y)·log(1 − σ(x)), computed without overflow: for a network that ends in logits.</summary>
/// <param name="weight">One weight an element; null for equal weights.</param>
/// <param name="reduction">What becomes of the losses of the single elements.</param>
/// <param name="pos_weights">How much the positive targets count; null for 1.</param>
public sealed class BCEWithLogitsLoss(
    Tensor? weight = null, nn.Reduction reduction = nn.Reduction.Mean, Tensor? pos_weights = null)
    : WeightedLoss<Tensor, Tensor, Tensor>(weight, reduction)
{
    /// <summary>How much the positive targets count; null for 1.</summary>
    public Tensor? pos_weights { get; } = pos_weights;

    /// <inheritdoc cref="nn.functional.binary_cross_entropy_with_logits"/>
    public override Tensor forward(Tensor input, Tensor target) =>
        nn.functional.binary_cross_entropy_with_logits(input, target, weight, reduction, pos_weights);
}
