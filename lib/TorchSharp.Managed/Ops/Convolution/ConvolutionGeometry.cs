using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>How a kernel slides over images: stride, padding, dilation and groups, in both dimensions (y, x).</summary>
/// <param name="Stride">Steps of the kernel.</param>
/// <param name="Before">Zeros above and to the left.</param>
/// <param name="After">Zeros below and to the right; negative where the last pixels of the image are seen by none.</param>
/// <param name="Dilation">From one kernel element to the next.</param>
/// <param name="Groups">Groups of channels that do not see each other.</param>
internal sealed record ConvolutionGeometry(
    (long Y, long X) Stride, (long Y, long X) Before, (long Y, long X) After, (long Y, long X) Dilation, long Groups)
{
    /// <summary>The size of the output for an image and a kernel [… × H × W].</summary>
    public (long Y, long X) OutputSize(ReadOnlySpan<long> image, ReadOnlySpan<long> kernel) => (
        OutputSize(image[^2], kernel[^2], Stride.Y, Before.Y + After.Y, Dilation.Y),
        OutputSize(image[^1], kernel[^1], Stride.X, Before.X + After.X, Dilation.X));

    /// <summary>The size of the image for an output [… × oH × oW] and a kernel [… × kH × kW].</summary>
    public (long Y, long X) ImageSize(ReadOnlySpan<long> output, ReadOnlySpan<long> kernel) => (
        (output[^2] - 1) * Stride.Y - Before.Y - After.Y + Dilation.Y * (kernel[^2] - 1) + 1,
        (output[^1] - 1) * Stride.X - Before.X - After.X + Dilation.X * (kernel[^1] - 1) + 1);

    /// <summary>What the kernels need to know of images [N × C × H × W], a weight [F × C/groups × kH × kW] and outputs [N × F × oH × oW].</summary>
    public SlidingWindow ShapeOf(ReadOnlySpan<long> image, ReadOnlySpan<long> weight, ReadOnlySpan<long> output) => new()
    {
        Channels = weight[1],
        Height = image[2],
        Width = image[3],
        KernelHeight = weight[2],
        KernelWidth = weight[3],
        StrideY = Stride.Y,
        StrideX = Stride.X,
        Top = Before.Y,
        Left = Before.X,
        DilationY = Dilation.Y,
        DilationX = Dilation.X,
        OutHeight = output[2],
        OutWidth = output[3],
    };

    private static long OutputSize(long image, long kernel, long stride, long padding, long dilation)
    {
        var room = image + padding - dilation * (kernel - 1) - 1;
        return room < 0 ? 0 : room / stride + 1;
    }
}
