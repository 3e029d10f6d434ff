using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>y = x·Wᵀ + b for the last dimension of x, with weights [out_features × in_features].</summary>
public sealed class Linear : nn.Module<Tensor, Tensor>
{
    [ComponentName(Name = nameof(weight))] private Parameter ownWeight;
    [ComponentName(Name = nameof(bias))] private Parameter? ownBias;

    internal Linear(Parameter weight, Parameter? bias) : base(nameof(Linear))
    {
        (out_features, in_features) = (weight.shape[0], weight.shape[1]);
        ownWeight = weight;
        ownBias = bias;
        RegisterComponents();
    }

    /// <summary>The size of x's last dimension.</summary>
    public long in_features { get; set; }

    /// <summary>The size of y's last dimension.</summary>
    public long out_features { get; set; }

    /// <summary>W, of shape [out_features × in_features].</summary>
    public Parameter weight
    {
        get => ownWeight;
        set => ConditionallyRegisterParameter(nameof(weight), ownWeight = value);
    }

    /// <summary>b, of shape [out_features]; null when the layer has none.</summary>
    public Parameter? bias
    {
        get => ownBias;
        set => ConditionallyRegisterParameter(nameof(bias), ownBias = value);
    }

    /// <summary>y = x·Wᵀ + b.</summary>
    /// <param name="tensor">x, of shape [… × in_features].</param>
    /// <returns>y, of shape [… × out_features].</returns>
    public override Tensor forward(Tensor tensor) => nn.functional.linear(tensor, ownWeight, ownBias);
}
