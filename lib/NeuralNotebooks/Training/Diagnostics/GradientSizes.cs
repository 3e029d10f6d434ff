using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace NeuralNotebooks.Training;

/// <summary>How large the gradients are, layer by layer: whether a network's first layers can learn at all.</summary>
public static class GradientSizes
{
    /// <summary>The root mean square of the gradient of each weight matrix, after <c>backward</c>.</summary>
    /// <param name="model">A model whose parameters have gradients.</param>
    /// <returns>One number a weight matrix, from the first layer to the last; biases are left out.</returns>
    /// <exception cref="InvalidOperationException">A weight has no gradient.</exception>
    public static double[] Of(Module model) => [.. Weights.Of(model).Select(weight => weight.grad is { } gradient
        ? RootMeanSquare(gradient)
        : throw new InvalidOperationException("A weight has no gradient yet. Call backward() on a loss first."))];

    // In float64: the squares of small gradients fall below the least float32.
    private static double RootMeanSquare(Tensor gradient)
    {
        using var quiet = no_grad();
        using var scope = NewDisposeScope();
        return gradient.to_type(ScalarType.Float64).square().mean().sqrt().item<double>();
    }
}
