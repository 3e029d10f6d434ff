using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>y = log(1 + e^(beta·x)) / beta: a smooth ReLU.</summary>
public sealed class Softplus : ParameterLessModule<Tensor, Tensor>
{
    internal Softplus(double beta, double threshold) : base(nameof(Softplus)) => (this.beta, this.threshold) = (beta, threshold);

    /// <summary>How sharp the bend is.</summary>
    public double beta { get; set; }

    /// <summary>Where beta·x is above it, y = x.</summary>
    public double threshold { get; set; }

    /// <summary>y = log(1 + e^(beta·x)) / beta.</summary>
    public override Tensor forward(Tensor tensor) => nn.functional.softplus(tensor, beta, threshold);
}
