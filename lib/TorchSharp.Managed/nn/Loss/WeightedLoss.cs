using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>A loss in which classes, or elements, count differently.</summary>
public abstract class WeightedLoss<T1, T2, TResult> : Loss<T1, T2, TResult>
{
    /// <param name="weight">One weight a class, or element; null for equal weights.</param>
    /// <param name="reduction">What becomes of the losses of the single examples.</param>
    public WeightedLoss(Tensor? weight = null, nn.Reduction reduction = nn.Reduction.Mean) : base(reduction) => this.weight = weight;

    /// <summary>One weight a class, or element; null for equal weights.</summary>
    public Tensor? weight { get; }
}
