using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Convolution of images: each output pixel is a weighted sum of the pixels under a kernel that is learned.</summary>
public sealed class Conv2d : Convolution
{
    internal Conv2d(ConvolutionSettings settings) : base(nameof(Conv2d), settings) { }

    /// <summary>The convolved images.</summary>
    /// <param name="input">[N × in_channels × H × W] or [in_channels × H × W].</param>
    /// <returns>[N × out_channels × H′ × W′] with H′ = ⌊(H + 2·padding − dilation·(kernel − 1) − 1) / stride⌋ + 1.</returns>
    /// <exception cref="ArgumentException">The input has other dimensions, or another number of channels.</exception>
    public override Tensor forward(Tensor input)
    {
        CheckInput(input);
        if (padding_mode != PaddingModes.Zeros)
        {
            using var padded = nn.functional.pad(input, Around(), padding_mode);
            return nn.functional.conv2d(padded, weight, bias, stride, null, dilation, groups);
        }
        return padding_type is { } type
            ? nn.functional.conv2d_padding(input, weight, bias, stride, type, dilation, groups)
            : nn.functional.conv2d(input, weight, bias, stride, padding, dilation, groups);
    }

    /// <summary>The padding in numbers as pad() takes it: left, right, top, bottom.</summary>
    private long[] Around()
    {
        if (padding_type is null) return [padding[^1], padding[^1], padding[0], padding[0]];
        if (padding_type == Padding.Valid) return [0, 0, 0, 0];
        var (y, x) = (dilation[0] * (kernel_size[0] - 1), dilation[^1] * (kernel_size[^1] - 1));
        return [x / 2, x - x / 2, y / 2, y - y / 2];
    }
}
