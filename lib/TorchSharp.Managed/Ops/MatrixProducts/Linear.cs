using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using static TorchSharp.torch;

namespace TorchSharp;

internal static partial class MatrixProducts
{
    /// <summary>y = x·wᵀ + b, the bias being what the sums begin with: ∂x = ∂·w, ∂w = ∂ᵀ·x, ∂b = Σ ∂ over the rows.</summary>
    /// <param name="x">[…, in].</param>
    /// <param name="w">[out, in].</param>
    /// <param name="b">[out], or null.</param>
    /// <returns>[…, out].</returns>
    /// <exception cref="ExternalException">The shapes do not fit, or the types differ.</exception>
    public static Tensor Linear(Tensor x, Tensor w, Tensor? b)
    {
        CheckLinear(x, w, b);
        if (x.Rank != 2) return LinearOfRows(x, w, b);

        var y = Tensor.Allocate([x.Sizes[0], w.Sizes[0]], x.dtype);
        if (b is not null) StridedProduct.FillRows(y, b);
        StridedProduct.MultiplyByTransposed(x, w, y, accumulate: b is not null);
        return Node.Record(y, "linear", b is null ? [x, w] : [x, w, b], [x, w], static (gradient, node) =>
        {
            var dx = node.Needs(0) ? Product(gradient, node.Saved(1)) : null;
            var dw = node.Needs(1) ? TransposedTimes(gradient, node.Saved(0)) : null;
            return node.Inputs.Length == 2 ? [dx, dw] : [dx, dw, node.Needs(2) ? gradient.sum(0L) : null];
        });
    }

    /// <summary>A vector is one row, and all dimensions but the last count rows.</summary>
    private static Tensor LinearOfRows(Tensor x, Tensor w, Tensor? b)
    {
        using var rows = x.reshape(-1, x.Sizes[^1]);
        using var y = Linear(rows, w, b);
        return y.reshape([.. x.Sizes[..^1], w.Sizes[0]]);
    }
}
