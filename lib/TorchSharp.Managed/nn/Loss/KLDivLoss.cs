using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>The terms of the Kullback–Leibler divergence of log-probabilities from a target.</summary>
/// <param name="log_target">Whether the target is log-probabilities, too.</param>
/// <param name="reduction">What becomes of the terms of the single elements.</param>
public sealed class KLDivLoss(bool log_target = true, nn.Reduction reduction = nn.Reduction.Mean) : Loss<Tensor, Tensor, Tensor>(reduction)
{
    /// <summary>Whether the target is log-probabilities, too.</summary>
    public bool log_target { get; } = log_target;

    /// <inheritdoc cref="nn.functional.kl_div"/>
    public override Tensor forward(Tensor input, Tensor target) => nn.functional.kl_div(input, target, log_target, reduction);
}
