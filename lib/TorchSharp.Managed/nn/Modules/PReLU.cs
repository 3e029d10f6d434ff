using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Parametric ReLU: y = x where x is positive, else weight · x, with a weight that is learned.</summary>
public sealed class PReLU : nn.Module<Tensor, Tensor>
{
    [ComponentName(Name = nameof(weight))] private Parameter ownWeight;

    internal PReLU(long count, double init, Parameter weight) : base(nameof(PReLU))
    {
        (num_parameters, this.init, ownWeight) = (count, init, weight);
        RegisterComponents();
    }

    /// <summary>How many slopes: one, or one for each channel.</summary>
    public long num_parameters { get; }

    /// <summary>The first value of the slopes.</summary>
    public double init { get; }

    /// <summary>The slopes for negative x, of shape [num_parameters].</summary>
    public Parameter weight
    {
        get => ownWeight;
        set => ConditionallyRegisterParameter(nameof(weight), ownWeight = value);
    }

    /// <inheritdoc/>
    public override string GetName() => nameof(PReLU);

    /// <summary>y = x where x is positive, else weight · x.</summary>
    /// <param name="tensor">x; several slopes belong to its dimension 1.</param>
    public override Tensor forward(Tensor tensor) => nn.functional.prelu(tensor, ownWeight);
}
