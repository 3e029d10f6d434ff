using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>What convolution layers have in common: their weights and how these slide.</summary>
public abstract class Convolution : nn.Module<Tensor, Tensor>
{
    [ComponentName(Name = nameof(weight))] private Parameter ownWeight;
    [ComponentName(Name = nameof(bias))] private Parameter? ownBias;

    private protected Convolution(string name, ConvolutionSettings settings) : base(name)
    {
        (in_channels, out_channels, groups) = (settings.InChannels, settings.OutChannels, settings.Groups);
        (kernel_size, stride, dilation) = (settings.KernelSize, settings.Stride, settings.Dilation);
        (padding, padding_type, padding_mode) = (settings.Padding, settings.PaddingType, settings.PaddingMode);
        (transposed, output_padding) = (settings.Transposed, settings.OutputPadding);
        (ownWeight, ownBias) = settings.CreateParameters(name);
        RegisterComponents();
    }

    /// <summary>Channels of the input.</summary>
    public long in_channels { get; }

    /// <summary>Channels of the output.</summary>
    public long out_channels { get; }

    /// <summary>Height and width of the kernel.</summary>
    public long[] kernel_size { get; set; }

    /// <summary>Steps of the kernel (y, x).</summary>
    public long[] stride { get; set; }

    /// <summary>What is added on each side (y, x); unless <see cref="padding_type"/> says it by name.</summary>
    public long[] padding { get; private set; }

    /// <summary>The padding by name; null when it is given in numbers.</summary>
    public Padding? padding_type { get; private set; }

    /// <summary>What stands outside the image.</summary>
    public PaddingModes padding_mode { get; set; }

    /// <summary>From one kernel element to the next (y, x).</summary>
    public long[] dilation { get; set; }

    /// <summary>Further rows and columns of a transposed convolution's output.</summary>
    public long[] output_padding { get; set; }

    /// <summary>Groups of channels that do not see each other.</summary>
    public long groups { get; set; }

    /// <summary>Whether the layer is a transposed convolution.</summary>
    public bool transposed { get; }

    /// <summary>The kernels: [out × in/groups × kH × kW]; of a transposed convolution [in × out/groups × kH × kW].</summary>
    public Parameter weight
    {
        get => ownWeight;
        set => ConditionallyRegisterParameter(nameof(weight), ownWeight = value);
    }

    /// <summary>What is added to each output channel [out]; null when the layer has none.</summary>
    public Parameter? bias
    {
        get => ownBias;
        set => ConditionallyRegisterParameter(nameof(bias), ownBias = value);
    }

    /// <summary>Sets the padding in numbers (y, x).</summary>
    public void SetPadding(long[] padding) => (this.padding, padding_type) = (padding, null);

    /// <summary>Sets the padding by name.</summary>
    public void SetPadding(Padding padding) => padding_type = padding;

    /// <summary>Throws unless the input is a batch of images, or one, of the layer's channels.</summary>
    private protected void CheckInput(Tensor input)
    {
        if (input.Rank is not (3 or 4) || input.Sizes[^3] != in_channels)
            throw new ArgumentException(
                $"Expected an image [C × H × W] or a batch [N × C × H × W] with {in_channels} channels for {GetName()} with a weight of shape " +
                $"{Shape.Text(ownWeight.Sizes)}, but the input has shape {Shape.Text(input.Sizes)}.", nameof(input));
    }

    /// <summary>New weights and biases, uniform on ±1/√(fan in), from the global generator, weights first.</summary>
    public void reset_parameters() => ConvolutionSettings.Fill(ownWeight, ownBias);
}
