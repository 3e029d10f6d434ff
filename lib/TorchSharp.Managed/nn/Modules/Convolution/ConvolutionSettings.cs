using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>What a convolution layer is made from.</summary>
internal sealed record ConvolutionSettings(long InChannels, long OutChannels, long[] KernelSize)
{
    public long[] Stride { get; init; } = [1, 1];

    public long[] Padding { get; init; } = [0, 0];

    public Padding? PaddingType { get; init; }

    public PaddingModes PaddingMode { get; init; }

    public long[] Dilation { get; init; } = [1, 1];

    public long[] OutputPadding { get; init; } = [0, 0];

    public long Groups { get; init; } = 1;

    public bool Transposed { get; init; }

    public bool HasBias { get; init; } = true;

    public Device? Device { get; init; }

    public ScalarType? Type { get; init; }

    /// <summary>Weights and biases with first values.</summary>
    /// <param name="name">The layer's, for errors.</param>
    /// <exception cref="ExternalException">The groups do not divide the channels.</exception>
    public (Parameter Weight, Parameter? Bias) CreateParameters(string name)
    {
        if (Groups < 1 || InChannels % Groups != 0 || OutChannels % Groups != 0)
            throw new ExternalException($"{name}: {Groups} groups do not divide {InChannels} input and {OutChannels} output channels.");
        var (first, second) = Transposed ? (InChannels, OutChannels / Groups) : (OutChannels, InChannels / Groups);
        using var weight = empty([first, second, .. KernelSize], Type, Device);
        using var bias = HasBias ? empty([OutChannels], Type, Device) : null;
        Fill(weight, bias);
        return (new TableParameter(weight), bias is null ? null : new TableParameter(bias));
    }

    /// <summary>PyTorch's first values: uniform on ±1/√(fan in), weights first.</summary>
    public static void Fill(Tensor weight, Tensor? bias)
    {
        nn.init.kaiming_uniform_(weight, a: Math.Sqrt(5));
        if (bias is null) return;
        var bound = 1 / Math.Sqrt(nn.init.CalculateFanInAndFanOut(weight).fanIn);
        nn.init.uniform_(bias, -bound, bound);
    }
}
