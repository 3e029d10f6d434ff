using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Elementwise;
using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>
/// Max-pooling as an operation of the graph. Once it is known where the largest elements lie, it only picks them; the
/// transpose puts gradients back to their places, and is picked again by its own gradient.
/// </summary>
internal static unsafe class MaxPoolOperation
{
    /// <param name="x">[… × H × W].</param>
    /// <param name="window">What slides over it.</param>
    /// <param name="places">Int32, of the result's shape: where each result lies in its plane. The caller disposes of it.</param>
    public static Tensor Apply(Tensor x, SlidingWindow window, out Tensor places)
    {
        var y = Tensor.Allocate(window.OutputShape(x), x.dtype);
        places = Tensor.Allocate(y.Sizes, ScalarType.Int32);
        using (var plain = x.detach())
        using (var elements = plain.contiguous())
            Dispatch.OnReal(x.dtype, new Code(Work.Find, window, elements, y, places));
        return Node.Record(y, "max_pool2d", [x], [places], (gradient, node) => [Scatter(gradient, node.Saved(0), window, node.Shape(0))]);
    }

    private static Tensor Scatter(Tensor y, Tensor places, SlidingWindow window, ReadOnlySpan<long> shape)
    {
        var x = Tensor.Allocate(shape, y.dtype);
        using (var plain = y.detach())
        using (var elements = plain.contiguous())
            Dispatch.OnReal(y.dtype, new Code(Work.Scatter, window, x, elements, places));
        return Node.Record(x, "max_pool2d_backward", [y], [places], (gradient, node) => [Gather(gradient, node.Saved(0), window)]);
    }

    private static Tensor Gather(Tensor x, Tensor places, SlidingWindow window)
    {
        var y = Tensor.Allocate(places.Sizes, x.dtype);
        using (var plain = x.detach())
        using (var elements = plain.contiguous())
            Dispatch.OnReal(x.dtype, new Code(Work.Gather, window, elements, y, places));
        return Node.Record(y, "max_pool2d_gather", [x], [places], (gradient, node) => [Scatter(gradient, node.Saved(0), window, node.Shape(0))]);
    }

    private enum Work
    {
        Find,
        Scatter,
        Gather,
    }

    private readonly struct Code(Work work, SlidingWindow window, Tensor x, Tensor y, Tensor places) : IForRealType
    {
        public void Run<T>() where T : unmanaged, IFloatingPointIeee754<T>
        {
            var planes = Shape.Count(x.Sizes[..^2]);
            switch (work)
            {
                case Work.Find: MaxPooling.Forward(window, planes, x.Data<T>(), y.Data<T>(), places.Data<int>()); break;
                case Work.Scatter: MaxPooling.Scatter(window, planes, y.Data<T>(), places.Data<int>(), x.Data<T>()); break;
                default: MaxPooling.Gather(window, planes, x.Data<T>(), places.Data<int>(), y.Data<T>()); break;
            }
        }
    }
}
