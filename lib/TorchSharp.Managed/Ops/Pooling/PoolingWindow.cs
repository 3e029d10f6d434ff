using System.Runtime.InteropServices;
using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>From the arguments of a pooling to the window that slides.</summary>
internal static class PoolingWindow
{
    /// <param name="operation">Its name, for errors.</param>
    /// <param name="x">[N × C × H × W] or [C × H × W].</param>
    /// <param name="kernel">The window's size: one number, or two (y, x).</param>
    /// <param name="strides">Steps of the window; its size when null.</param>
    /// <param name="padding">What is added on each side; 0 when null.</param>
    /// <param name="dilation">From one element of the window to the next; 1 when null.</param>
    /// <param name="ceil">Whether a window may stick out on the right and below.</param>
    /// <exception cref="ExternalException">They do not fit each other, or x.</exception>
    public static SlidingWindow Of(
        string operation, Tensor x, long[] kernel, long[]? strides, long[]? padding, long[]? dilation, bool ceil)
    {
        if (x.Rank is not (3 or 4))
            throw Operation.Error(operation, $"expected an input [N × C × H × W] or [C × H × W], but its shape is {Shape.Text(x.Sizes)}.");
        if (!x.is_floating_point())
            throw Operation.Error(operation, $"it is for Float32 and Float64; the input is {x.dtype}. Convert it with to_type().");
        var size = ConvolutionChecks.Pair(operation, "kernel_size", kernel, 1, 1);
        var step = strides is null or [] ? size : ConvolutionChecks.Pair(operation, "stride", strides, 1, 1);
        var around = ConvolutionChecks.Pair(operation, "padding", padding, 0, 0);
        var apart = ConvolutionChecks.Pair(operation, "dilation", dilation, 1, 1);
        if (2 * around.Y > size.Y || 2 * around.X > size.X)
            throw Operation.Error(operation, $"the padding {around} must be at most half of the kernel size {size}.");

        var height = OutputSize(x.Sizes[^2], size.Y, step.Y, around.Y, apart.Y, ceil);
        var width = OutputSize(x.Sizes[^1], size.X, step.X, around.X, apart.X, ceil);
        if (height < 1 || width < 1)
            throw Operation.Error(
                operation, $"a window of {size} with dilation {apart} is larger than the input of shape {Shape.Text(x.Sizes)} with its padding {around}.");
        return new()
        {
            Channels = 1, Height = x.Sizes[^2], Width = x.Sizes[^1], KernelHeight = size.Y, KernelWidth = size.X, StrideY = step.Y,
            StrideX = step.X, Top = around.Y, Left = around.X, DilationY = apart.Y, DilationX = apart.X, OutHeight = height, OutWidth = width,
        };
    }

    /// <summary>The result's shape: the input's, with the window's output pixels in place of its own.</summary>
    public static long[] OutputShape(this SlidingWindow window, Tensor x) => [.. x.Sizes[..^2], window.OutHeight, window.OutWidth];

    private static long OutputSize(long image, long kernel, long stride, long padding, long dilation, bool ceil)
    {
        var room = image + 2 * padding - dilation * (kernel - 1) - 1;
        if (room < 0 && !(ceil && room + stride - 1 >= 0)) return 0;
        var size = (room + (ceil ? stride - 1 : 0)) / stride + 1;
        // The last window must begin inside the image or its left padding.
        return ceil && (size - 1) * stride >= image + padding ? size - 1 : size;
    }
}
