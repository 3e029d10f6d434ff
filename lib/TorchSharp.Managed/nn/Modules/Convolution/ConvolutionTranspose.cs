using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>What transposed convolution layers have in common.</summary>
public abstract class ConvolutionTranspose : Convolution
{
    private protected ConvolutionTranspose(string name, ConvolutionSettings settings) : base(name, settings) { }

    /// <summary>The images that grow from the input.</summary>
    /// <param name="input">[N × in_channels × h × w].</param>
    public override Tensor forward(Tensor input) => forward(input, null);

    /// <summary>The images that grow from the input.</summary>
    /// <param name="input">[N × in_channels × h × w].</param>
    /// <param name="output_size">Their height and width, where several would fit; null for <see cref="Convolution.output_padding"/>.</param>
    public abstract Tensor forward(Tensor input, long[]? output_size);
}
