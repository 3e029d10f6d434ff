using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Elementwise;
using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>
/// Convolution and its two transposes as operations of the graph. With a fixed geometry, y = x ∗ w is linear in x and in w;
/// its gradients are the two other products of the same three arrays, and theirs again. So the formulas close: all
/// gradients of gradients are these three operations.
/// </summary>
internal static unsafe class ConvolutionOperation
{
    /// <summary>y[n, f] = b[f] + Σ over (c, ky, kx) of w[f, c, ky, kx] · x[n, c, …].</summary>
    /// <param name="x">[N × C × H × W].</param>
    /// <param name="w">[F × C/groups × kH × kW].</param>
    /// <param name="b">[F], or null.</param>
    /// <param name="geometry">How w slides over x.</param>
    /// <returns>[N × F × oH × oW].</returns>
    public static Tensor Outputs(Tensor x, Tensor w, Tensor? b, ConvolutionGeometry geometry)
    {
        var (height, width) = geometry.OutputSize(x.Sizes, w.Sizes);
        var y = Tensor.Allocate([x.Sizes[0], w.Sizes[0], height, width], x.dtype);
        Run(Product.Outputs, geometry, x, w, y, b);
        return Node.Record(y, "conv2d", b is null ? [x, w] : [x, w, b], [x, w], (gradient, node) =>
        {
            var dx = node.Needs(0) ? Images(gradient, node.Saved(1), null, geometry, node.Shape(0)) : null;
            var dw = node.Needs(1) ? Weights(gradient, node.Saved(0), geometry, node.Shape(1)) : null;
            return node.Inputs.Length == 2 ? [dx, dw] : [dx, dw, node.Needs(2) ? gradient.sum(0, 2, 3) : null];
        });
    }

    /// <summary>The transpose in x: each element of y is added, times w, to all pixels that it sees.</summary>
    /// <param name="y">[N × F × oH × oW].</param>
    /// <param name="w">[F × C/groups × kH × kW].</param>
    /// <param name="b">[C], or null.</param>
    /// <param name="geometry">How w slides over the result.</param>
    /// <param name="shape">The result's: [N × C × H × W].</param>
    public static Tensor Images(Tensor y, Tensor w, Tensor? b, ConvolutionGeometry geometry, ReadOnlySpan<long> shape)
    {
        var x = Tensor.Allocate(shape, y.dtype);
        Run(Product.Images, geometry, x, w, y);
        if (b is not null)
            using (var plain = b.detach())
            using (var column = plain.view(1, b.Count, 1, 1))
                x.add_(column);
        return Node.Record(x, "conv_transpose2d", b is null ? [y, w] : [y, w, b], [y, w], (gradient, node) =>
        {
            var dy = node.Needs(0) ? Outputs(gradient, node.Saved(1), null, geometry) : null;
            var dw = node.Needs(1) ? Weights(node.Saved(0), gradient, geometry, node.Shape(1)) : null;
            return node.Inputs.Length == 2 ? [dy, dw] : [dy, dw, node.Needs(2) ? gradient.sum(0, 2, 3) : null];
        });
    }

    /// <summary>The transpose in w: w[f, c, ky, kx] = Σ y[n, f, …] · x[n, c, …].</summary>
    private static Tensor Weights(Tensor y, Tensor x, ConvolutionGeometry geometry, ReadOnlySpan<long> shape)
    {
        var w = Tensor.Allocate(shape, x.dtype);
        Run(Product.Weights, geometry, x, w, y);
        return Node.Record(w, "conv2d_weight", [y, x], [y, x], (gradient, node) =>
        [
            node.Needs(0) ? Outputs(node.Saved(1), gradient, null, geometry) : null,
            node.Needs(1) ? Images(node.Saved(0), gradient, null, geometry, node.Shape(1)) : null,
        ]);
    }

    /// <summary>Which of the three arrays is computed from the two others.</summary>
    private enum Product
    {
        Outputs,
        Images,
        Weights,
    }

    private static void Run(Product product, ConvolutionGeometry geometry, Tensor x, Tensor w, Tensor y, Tensor? b = null)
    {
        using Tensor plainX = x.detach(), plainW = w.detach(), plainY = y.detach();
        using Tensor images = plainX.contiguous(), weights = plainW.contiguous(), outputs = plainY.contiguous();
        using var plainB = b?.detach();
        using var bias = plainB?.contiguous();
        Dispatch.OnReal(x.dtype, new Code(product, geometry, images, weights, outputs, bias));
    }

    private readonly struct Code(Product product, ConvolutionGeometry geometry, Tensor x, Tensor w, Tensor y, Tensor? bias) : IForRealType
    {
        public void Run<T>() where T : unmanaged, IFloatingPointIeee754<T>
        {
            var shape = geometry.ShapeOf(x.Sizes, w.Sizes, y.Sizes);
            var batch = new BatchConvolution<T>(shape, x.Sizes[0], geometry.Groups, w.Sizes[0] / geometry.Groups);
            switch (product)
            {
                case Product.Outputs: batch.Outputs(x.Data<T>(), w.Data<T>(), bias is null ? null : bias.Data<T>(), y.Data<T>()); break;
                case Product.Images: batch.Images(y.Data<T>(), w.Data<T>(), x.Data<T>()); break;
                default: batch.Weights(y.Data<T>(), x.Data<T>(), w.Data<T>()); break;
            }
        }
    }
}
