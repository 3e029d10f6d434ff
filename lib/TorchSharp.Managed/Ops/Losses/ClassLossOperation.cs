using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Losses over classes as one operation: log-softmax, choice, weight and mean together.</summary>
internal static class ClassLossOperation
{
    /// <param name="rows">Logits or log-probabilities [M × C].</param>
    /// <param name="target">The class of each row, Int64.</param>
    /// <param name="weight">One weight a class, or null.</param>
    /// <param name="loss">Which loss.</param>
    /// <returns>[M] for <see cref="nn.Reduction.None"/>, else a scalar.</returns>
    public static Tensor Apply(Tensor rows, Tensor target, Tensor? weight, ClassLoss loss)
    {
        // The usual case makes no tensors besides its results.
        if (weight is null && rows.IsContiguous && target.IsContiguous) return ApplyContiguous(rows, target, null, loss);
        using var scope = NewDisposeScope();
        return ApplyContiguous(rows.contiguous(), target.contiguous(), weight?.to(rows.dtype).contiguous(), loss).MoveToOuterDisposeScope();
    }

    private static Tensor ApplyContiguous(Tensor rows, Tensor target, Tensor? weight, ClassLoss loss)
    {
        ClassTargets.CheckRange(target, rows.Sizes[1], loss.Ignored, loss.Name);
        return rows.dtype == ScalarType.Float32
            ? Apply<float>(rows, target, weight, loss)
            : Apply<double>(rows, target, weight, loss);
    }

    private static Tensor Apply<T>(Tensor x, Tensor target, Tensor? weight, ClassLoss loss)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var y = loss.FromLogits ? LogSoftmax<T>(x) : x;
        var losses = Tensor.Allocate([x.Sizes[0]], x.dtype);
        var divisor = Losses<T>(y, target, weight, losses, loss);
        var result = loss.Reduction == nn.Reduction.None ? losses : Total<T>(losses, divisor);
        var hasWeight = weight is not null;
        Node.Record(result, loss.Name, [x], weight is null ? [x, y, target] : [x, y, target, weight],
            (gradient, node) => [Backward(gradient, node, loss, divisor, hasWeight)]);
        if (loss.FromLogits) y.Dispose();
        if (!ReferenceEquals(losses, result)) losses.Dispose();
        return result;
    }

    private static unsafe Tensor LogSoftmax<T>(Tensor x) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var y = Tensor.Allocate(x.Sizes, x.dtype);
        SoftmaxKernels.LogSoftmax(x.Data<T>(), y.Data<T>(), x.Sizes[0], x.Sizes[1]);
        return y;
    }

    /// <summary>Fills in the rows' losses and gives what to divide their sum by.</summary>
    private static unsafe double Losses<T>(Tensor y, Tensor target, Tensor? weight, Tensor losses, ClassLoss loss)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var totalWeight = loss.Forward(y, target, weight, losses.Data<T>());
        return loss.Reduction == nn.Reduction.Mean ? totalWeight : 1;
    }

    private static unsafe Tensor Total<T>(Tensor losses, double divisor) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var result = Tensor.Allocate([], losses.dtype);
        *result.Data<T>() = Reduce.Sum(losses.Data<T>(), losses.Count) / T.CreateChecked(divisor);
        return result;
    }

    private static Tensor Backward(Tensor gradient, Node node, ClassLoss loss, double divisor, bool hasWeight)
    {
        var target = node.Saved(2);
        var weight = hasWeight ? node.Saved(3) : null;
        if (GradMode.IsEnabled) return DifferentiableBackward(gradient, node.Saved(0), target, weight, loss, divisor);

        var y = node.Saved(1);
        var result = Tensor.Allocate(y.Sizes, y.dtype);
        using var g = gradient.contiguous();
        if (y.dtype == ScalarType.Float32) loss.Backward<float>(g, y, target, weight, divisor, result);
        else loss.Backward<double>(g, y, target, weight, divisor, result);
        return result;
    }

    /// <summary>The same in recorded operations, so that it can be differentiated again.</summary>
    private static Tensor DifferentiableBackward(
        Tensor gradient, Tensor x, Tensor target, Tensor? weight, ClassLoss loss, double divisor)
    {
        var wanted = loss.Wanted(target, weight, x.shape[1], x.dtype);
        var direction = loss.FromLogits ? x.softmax(-1) * wanted.sum(-1, keepdim: true) - wanted : -wanted;
        var perRow = loss.Reduction == nn.Reduction.None ? gradient.unsqueeze(1) : gradient;
        return direction * (perRow / divisor);
    }
}
