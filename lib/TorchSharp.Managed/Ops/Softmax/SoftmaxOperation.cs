using TorchSharp.Autograd;
using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Softmax and its logarithm along one dimension, as one operation each.</summary>
internal static unsafe class SoftmaxOperation
{
    /// <summary>y = eˣ / Σ eˣ.</summary>
    public static Tensor Probabilities(Tensor x, long dim, ScalarType? dtype) => Along(x, dim, dtype, "softmax", OfRows);

    /// <summary>y = x − log Σ eˣ.</summary>
    public static Tensor LogProbabilities(Tensor x, long dim, ScalarType? dtype) => Along(x, dim, dtype, "log_softmax", LogOfRows);

    private static Tensor Along(Tensor x, long dim, ScalarType? dtype, string name, Func<Tensor, Tensor> ofRows)
    {
        if (dtype is null && x.dtype.IsFloatingPoint() && x.IsContiguous && Shape.Dimension(dim, x.Sizes, name) >= x.Rank - 1) return ofRows(x);
        using var scope = NewDisposeScope();
        if (dtype is { } wanted && wanted != x.dtype) x = x.to(wanted);
        if (!x.dtype.IsFloatingPoint())
            throw Operation.Error(name, $"it is for Float32 and Float64; the input is {x.dtype}. Convert it with .to(torch.float32).");
        var last = x.Rank - 1;
        var d = Shape.Dimension(dim, x.Sizes, name);
        var result = d >= last ? ofRows(x.contiguous()) : ofRows(x.transpose(d, last).contiguous()).transpose(d, last);
        return result.MoveToOuterDisposeScope();
    }

    private static Tensor OfRows(Tensor x)
    {
        var y = Tensor.Allocate(x.Sizes, x.dtype);
        var (rows, columns) = RowsOf(x);
        if (x.dtype == ScalarType.Float32) SoftmaxKernels.Softmax(x.Data<float>(), y.Data<float>(), rows, columns);
        else SoftmaxKernels.Softmax(x.Data<double>(), y.Data<double>(), rows, columns);
        return Node.Record(y, "softmax", [x], [y], static (gradient, node) =>
        {
            var y = node.Saved(0);
            var product = gradient * y;
            return [product - y * product.sum(-1, keepdim: true)];
        });
    }

    private static Tensor LogOfRows(Tensor x)
    {
        var y = Tensor.Allocate(x.Sizes, x.dtype);
        var (rows, columns) = RowsOf(x);
        if (x.dtype == ScalarType.Float32) SoftmaxKernels.LogSoftmax(x.Data<float>(), y.Data<float>(), rows, columns);
        else SoftmaxKernels.LogSoftmax(x.Data<double>(), y.Data<double>(), rows, columns);
        return Node.Record(y, "log_softmax", [x], [y], static (gradient, node) => [LogBackward(gradient, node.Saved(0))]);
    }

    private static Tensor LogBackward(Tensor gradient, Tensor y)
    {
        if (GradMode.IsEnabled) return gradient - y.exp() * gradient.sum(-1, keepdim: true);
        var result = Tensor.Allocate(y.Sizes, y.dtype);
        var (rows, columns) = RowsOf(y);
        using var g = gradient.contiguous();
        if (y.dtype == ScalarType.Float32)
            SoftmaxKernels.LogSoftmaxBackward(g.Data<float>(), y.Data<float>(), result.Data<float>(), rows, columns);
        else
            SoftmaxKernels.LogSoftmaxBackward(g.Data<double>(), y.Data<double>(), result.Data<double>(), rows, columns);
        return result;
    }

    private static (long Rows, long Columns) RowsOf(Tensor x)
    {
        var columns = x.Rank == 0 ? 1 : x.Sizes[^1];
        return (columns == 0 ? 0 : x.Count / columns, columns);
    }
}
