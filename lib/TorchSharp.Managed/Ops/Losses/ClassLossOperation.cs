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
        using var scope = NewDisposeScope();
        rows = rows.contiguous();
        target = target.contiguous();
        weight = weight?.to(rows.dtype).contiguous();
        ClassTargets.CheckRange(target, rows.shape[1], loss.Ignored, loss.Name);
        var result = rows.dtype == ScalarType.Float32
            ? Apply<float>(rows, target, weight, loss)
            : Apply<double>(rows, target, weight, loss);
        return result.MoveToOuterDisposeScope();
    }

    private static unsafe Tensor Apply<T>(Tensor x, Tensor target, Tensor? weight, ClassLoss loss)
        where T : unmanaged, System.Numerics.IFloatingPointIeee754<T>
    {
        var hasWeight = weight is not null;
        var y = loss.FromLogits ? Tensor.Allocate(x.Sizes, x.dtype) : x;
        if (loss.FromLogits) SoftmaxKernels.LogSoftmax(x.Data<T>(), y.Data<T>(), x.shape[0], x.shape[1]);
        var losses = Tensor.Allocate([x.shape[0]], x.dtype);
        var totalWeight = loss.Forward(y, target, weight, losses.Data<T>());

        var result = losses;
        var divisor = loss.Reduction == nn.Reduction.Mean ? totalWeight : 1;
        if (loss.Reduction != nn.Reduction.None)
        {
            result = Tensor.Allocate([], x.dtype);
            *result.Data<T>() = Reduce.Sum(losses.Data<T>(), losses.Count) / T.CreateChecked(divisor);
        }
        return Node.Record(result, loss.Name, [x], weight is null ? [x, y, target] : [x, y, target, weight],
            (gradient, node) => [Backward(gradient, node, loss, divisor, hasWeight)]);
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
