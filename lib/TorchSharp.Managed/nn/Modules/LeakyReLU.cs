using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>y = x where x is positive, else negative_slope · x.</summary>
public sealed class LeakyReLU : ParameterLessModule<Tensor, Tensor>
{
    internal LeakyReLU(double negativeSlope, bool inplace) : base(nameof(LeakyReLU)) =>
        (negative_slope, this.inplace) = (negativeSlope, inplace);

    /// <summary>The slope for negative x.</summary>
    public double negative_slope { get; set; }

    /// <summary>Whether the result overwrites the input.</summary>
    public bool inplace { get; set; }

    /// <summary>y = x where x is positive, else negative_slope · x.</summary>
    public override Tensor forward(Tensor tensor) => nn.functional.leaky_relu(tensor, negative_slope, inplace);
}
