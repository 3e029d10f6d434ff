using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>The squared error (x − y)².</summary>
/// <param name="reduction">What becomes of the losses of the single elements.</param>
public sealed class MSELoss(nn.Reduction reduction = nn.Reduction.Mean) : Loss<Tensor, Tensor, Tensor>(reduction)
{
    /// <inheritdoc cref="nn.functional.mse_loss"/>
    public override Tensor forward(Tensor input, Tensor target) => nn.functional.mse_loss(input, target, reduction);
}
