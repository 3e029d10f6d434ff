using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Elementwise;
using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Average-pooling and its transpose as operations of the graph; each is the other's gradient.</summary>
internal static unsafe class AveragePoolOperation
{
    /// <summary>y = Σ x under the window / divisors.</summary>
    /// <param name="x">[… × H × W].</param>
    /// <param name="divisors">One for each output pixel, of x's type.</param>
    /// <param name="window">What slides over x.</param>
    public static Tensor Average(Tensor x, Tensor divisors, SlidingWindow window)
    {
        var y = Tensor.Allocate(window.OutputShape(x), x.dtype);
        using (var plain = x.detach())
        using (var elements = plain.contiguous())
            Dispatch.OnReal(x.dtype, new Code(true, window, elements, divisors, y));
        return Node.Record(y, "avg_pool2d", [x], [divisors], (gradient, node) => [Spread(gradient, node.Saved(0), window, node.Shape(0))]);
    }

    /// <summary>What each output pixel's sum is divided by.</summary>
    /// <param name="window">What slides.</param>
    /// <param name="countPadding">Whether zeros of the padding count.</param>
    /// <param name="fixedDivisor">One for all, or null.</param>
    /// <param name="type">The divisors' type.</param>
    public static Tensor Divisors(SlidingWindow window, bool countPadding, long? fixedDivisor, ScalarType type)
    {
        var divisors = new double[window.OutHeight, window.OutWidth];
        for (var y = 0; y < window.OutHeight; y++)
            for (var x = 0; x < window.OutWidth; x++)
                divisors[y, x] = fixedDivisor ??
                    Covered(y * window.StrideY - window.Top, window.KernelHeight, window.Height, countPadding ? window.Top : 0) *
                    Covered(x * window.StrideX - window.Left, window.KernelWidth, window.Width, countPadding ? window.Left : 0);
        using var exact = tensor(divisors);
        return exact.to(type);
    }

    /// <summary>How many of the pixels from start to start + size lie in the image or in so much padding around it.</summary>
    private static long Covered(long start, long size, long image, long padding) =>
        Math.Min(start + size, image + padding) - Math.Max(start, -padding);

    private static Tensor Spread(Tensor y, Tensor divisors, SlidingWindow window, ReadOnlySpan<long> shape)
    {
        var x = Tensor.Allocate(shape, y.dtype);
        using (var plain = y.detach())
        using (var elements = plain.contiguous())
            Dispatch.OnReal(y.dtype, new Code(false, window, x, divisors, elements));
        return Node.Record(x, "avg_pool2d_backward", [y], [divisors], (gradient, node) => [Average(gradient, node.Saved(0), window)]);
    }

    private readonly struct Code(bool forward, SlidingWindow window, Tensor x, Tensor divisors, Tensor y) : IForRealType
    {
        public void Run<T>() where T : unmanaged, IFloatingPointIeee754<T>
        {
            var planes = Shape.Count(x.Sizes[..^2]);
            if (forward) AveragePooling.Average(window, planes, x.Data<T>(), divisors.Data<T>(), y.Data<T>());
            else AveragePooling.Spread(window, planes, y.Data<T>(), divisors.Data<T>(), x.Data<T>());
        }
    }
}
