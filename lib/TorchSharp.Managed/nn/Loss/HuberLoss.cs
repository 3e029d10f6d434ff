using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Half the squared error near the target, a line further away.</summary>
/// <param name="delta">Where the parabola becomes a line.</param>
/// <param name="reduction">What becomes of the losses of the single elements.</param>
public sealed class HuberLoss(double delta = 1, nn.Reduction reduction = nn.Reduction.Mean) : Loss<Tensor, Tensor, Tensor>(reduction)
{
    /// <summary>Where the parabola becomes a line.</summary>
    public double delta { get; } = delta;

    /// <inheritdoc cref="nn.functional.huber_loss"/>
    public override Tensor forward(Tensor input, Tensor target) => nn.functional.huber_loss(input, target, delta, reduction);
}
