using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>The squared error near the target, the absolute error further away.</summary>
/// <param name="reduction">What becomes of the losses of the single elements.</param>
/// <param name="beta">Where the parabola becomes a line.</param>
public sealed class SmoothL1Loss(nn.Reduction reduction = nn.Reduction.Mean, double beta = 1) : Loss<Tensor, Tensor, Tensor>(reduction)
{
    /// <summary>Where the parabola becomes a line.</summary>
    public double beta { get; } = beta;

    /// <inheritdoc cref="nn.functional.smooth_l1_loss"/>
    public override Tensor forward(Tensor input, Tensor target) => nn.functional.smooth_l1_loss(input, target, reduction, beta);
}
