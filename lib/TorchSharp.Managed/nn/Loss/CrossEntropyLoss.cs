using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>−log softmax(x)[target]: the loss of a classifier whose network ends in logits.</summary>
/// <param name="weight">One weight a class; null for equal weights.</param>
/// <param name="ignore_index">A target that counts as no example; null for PyTorch's −100.</param>
/// <param name="reduction">What becomes of the losses of the single examples.</param>
/// <param name="label_smoothing">The share, from 0 to 1, of the target's probability that is spread over all classes.</param>
public sealed class CrossEntropyLoss(
    Tensor? weight = null, long? ignore_index = null, nn.Reduction reduction = nn.Reduction.Mean, double label_smoothing = 0)
    : WeightedLoss<Tensor, Tensor, Tensor>(weight, reduction)
{
    /// <summary>A target that counts as no example; null for PyTorch's −100.</summary>
    public long? ignore_index { get; } = ignore_index;

    /// <summary>The share, from 0 to 1, of the target's probability that is spread over all classes.</summary>
    public double label_smoothing { get; } = label_smoothing;

    /// <inheritdoc cref="nn.functional.cross_entropy"/>
    public override Tensor forward(Tensor input, Tensor target) =>
        nn.functional.cross_entropy(input, target, weight, ignore_index ?? nn.functional.IgnoredByDefault, reduction, label_smoothing);
}
