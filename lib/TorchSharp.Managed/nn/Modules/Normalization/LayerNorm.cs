using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Layer normalization: brings the elements of each example to mean 0 and variance 1, then scales and shifts them by learned
/// numbers. It computes the same in training and in evaluation.
/// </summary>
public sealed class LayerNorm : nn.Module<Tensor, Tensor>
{
    [ComponentName(Name = nameof(weight))] private Parameter? ownWeight;
    [ComponentName(Name = nameof(bias))] private Parameter? ownBias;

    internal LayerNorm(long[] shape, double eps, bool affine, bool hasBias, Device? device, ScalarType? dtype) : base(nameof(LayerNorm))
    {
        (normalized_shape, this.eps, elementwise_affine) = (shape, eps, affine);
        using (NewDisposeScope())
        {
            if (affine) ownWeight = new TableParameter(ones(shape, dtype, device));
            if (affine && hasBias) ownBias = new TableParameter(zeros(shape, dtype, device));
            RegisterComponents();
        }
    }

    /// <summary>The last sizes of the input: what belongs to one example.</summary>
    public long[] normalized_shape { get; set; }

    /// <summary>Keeps the divisor from zero.</summary>
    public double eps { get; set; }

    /// <summary>Whether there are weights.</summary>
    public bool elementwise_affine { get; set; }

    /// <summary>The factor of each element, of shape normalized_shape; null unless affine.</summary>
    public Parameter? weight
    {
        get => ownWeight;
        set => ConditionallyRegisterParameter(nameof(weight), ownWeight = value);
    }

    /// <summary>What is added to each element, of shape normalized_shape; null when the layer has none.</summary>
    public Parameter? bias
    {
        get => ownBias;
        set => ConditionallyRegisterParameter(nameof(bias), ownBias = value);
    }

    /// <summary>Weights of 1 and biases of 0.</summary>
    public void reset_parameters()
    {
        if (ownWeight is not null) nn.init.ones_(ownWeight);
        if (ownBias is not null) nn.init.zeros_(ownBias);
    }

    /// <summary>y = (x − mean) / √(variance + eps) · weight + bias.</summary>
    /// <param name="tensor">x, of shape [… × normalized_shape].</param>
    public override Tensor forward(Tensor tensor) => nn.functional.layer_norm(tensor, normalized_shape, ownWeight, ownBias, eps);
}
