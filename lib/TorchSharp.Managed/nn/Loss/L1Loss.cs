using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>The absolute error |x − y|.</summary>
/// <param name="reduction">What becomes of the losses of the single elements.</param>
public sealed class L1Loss(nn.Reduction reduction = nn.Reduction.Mean) : Loss<Tensor, Tensor, Tensor>(reduction)
{
    /// <inheritdoc cref="nn.functional.l1_loss"/>
    public override Tensor forward(Tensor input, Tensor target) => nn.functional.l1_loss(input, target, reduction);
}
