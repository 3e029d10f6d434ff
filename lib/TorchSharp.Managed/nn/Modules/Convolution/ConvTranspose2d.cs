using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Transposed convolution of images: each input pixel adds a learned kernel to the output. It enlarges images.</summary>
public sealed class ConvTranspose2d : ConvolutionTranspose
{
    internal ConvTranspose2d(ConvolutionSettings settings) : base(nameof(ConvTranspose2d), settings) { }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The input has other dimensions or channels, or no output padding gives that size.</exception>
    public override Tensor forward(Tensor input, long[]? output_size)
    {
        CheckInput(input);
        return nn.functional.conv_transpose2d(
            input, weight, bias, stride, padding, output_size is null ? output_padding : PaddingFor(input, output_size), dilation, groups);
    }

    private long[] PaddingFor(Tensor input, long[] size)
    {
        var extra = new long[2];
        for (var d = 0; d < 2; d++)
        {
            var least = (input.shape[^(2 - d)] - 1) * stride[d] - 2 * padding[d] + dilation[d] * (kernel_size[d] - 1) + 1;
            if (size.Length < 2 || size[^(2 - d)] < least || size[^(2 - d)] >= least + Math.Max(stride[d], dilation[d]))
                throw new ArgumentException(
                    $"ConvTranspose2d: an input of shape {Shape.Text(input.shape)} cannot give an output of size {Shape.Text(size)}: " +
                    $"along dimension {d} of the image it gives {least} pixels, or up to {Math.Max(stride[d], dilation[d]) - 1} more.", nameof(size));
            extra[d] = size[^(2 - d)] - least;
        }
        return extra;
    }
}
