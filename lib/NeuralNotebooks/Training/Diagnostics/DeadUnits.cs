using TorchSharp;
using static TorchSharp.torch;

namespace NeuralNotebooks.Training;

/// <summary>Hidden units that answer the same whatever they see, such as a ReLU that is 0 for every example: they pass on nothing.</summary>
public static class DeadUnits
{
    /// <summary>The share of units whose output does not change over examples.</summary>
    /// <param name="activations">A layer's outputs [examples, units], for many different examples.</param>
    /// <param name="tolerance">The greatest difference between two outputs that counts as none, 0 or more.</param>
    /// <returns>From 0 to 1.</returns>
    /// <exception cref="ArgumentException">The tensor is no matrix, or has no rows or no columns.</exception>
    public static double Share(Tensor activations, double tolerance = 0)
    {
        if (activations.dim() != 2 || activations.numel() == 0)
            throw new ArgumentException($"Activations must be [examples, units], with at least one of each; they are {activations}.", nameof(activations));
        using var quiet = no_grad();
        using var scope = NewDisposeScope();
        var spread = activations.max(0).values - activations.min(0).values;
        return spread.le(tolerance).to_type(ScalarType.Float64).mean().item<double>();
    }
}
