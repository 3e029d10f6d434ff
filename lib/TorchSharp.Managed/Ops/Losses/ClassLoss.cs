using System.Numerics;
using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>What a loss over classes was asked for.</summary>
/// <param name="Ignored">The target that counts as no example.</param>
/// <param name="Smoothing">The share of the target's probability that all classes get.</param>
/// <param name="Reduction">What becomes of the rows' losses.</param>
/// <param name="FromLogits">Whether the rows are logits rather than log-probabilities.</param>
internal sealed record ClassLoss(long Ignored, double Smoothing, nn.Reduction Reduction, bool FromLogits)
{
    public string Name => FromLogits ? "cross_entropy" : "nll_loss";

    /// <summary>The losses of the rows of log-probabilities y, and the divisor of their mean.</summary>
    public unsafe double Forward<T>(Tensor y, Tensor target, Tensor? weight, T* losses)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        ClassLossKernels.Forward(
            y.Data<T>(), target.Data<long>(), weight is null ? null : weight.Data<T>(), y.Sizes[0], y.Sizes[1],
            Ignored, T.CreateChecked(Smoothing), losses);

    /// <summary>The gradient of the rows from that of the result.</summary>
    public unsafe void Backward<T>(Tensor gradient, Tensor y, Tensor target, Tensor? weight, double divisor, Tensor result)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var g = gradient.Data<T>();
        var w = weight is null ? null : weight.Data<T>();
        var dx = result.Data<T>();
        var (rows, classes, scale, smoothing) = (y.Sizes[0], y.Sizes[1], T.CreateChecked(1 / divisor), T.CreateChecked(Smoothing));
        var step = Reduction == nn.Reduction.None ? 1 : 0;
        if (FromLogits)
            ClassLossKernels.BackwardThroughLogSoftmax(
                y.Data<T>(), g, step, scale, target.Data<long>(), w, rows, classes, Ignored, smoothing, dx);
        else
            ClassLossKernels.Backward(g, step, scale, target.Data<long>(), w, rows, classes, Ignored, smoothing, dx);
    }

    /// <summary>q of <see cref="ClassLossKernels"/> as a tensor, for when the backward pass itself is recorded.</summary>
    public Tensor Wanted(Tensor target, Tensor? weight, long classes, ScalarType type)
    {
        var counts = target.ne(Ignored);
        var wanted = nn.functional.one_hot(target * counts, classes).to(type) * (1 - Smoothing) + Smoothing / classes * counts.unsqueeze(1);
        if (weight is not null) wanted = wanted * weight;
        return wanted * counts.unsqueeze(1);
    }
}
