using TorchSharp.Modules;
using static TorchSharp.torch.nn;

namespace NeuralNotebooks.Training;

/// <summary>Which parameters regularisation takes hold of: weights, and not the biases, which shift a neuron without making it wilder.</summary>
internal static class Weights
{
    /// <summary>The parameters with two or more dimensions: a linear layer's weights [outputs, inputs].</summary>
    public static IEnumerable<Parameter> Of(Module model) => model.parameters().Where(parameter => parameter.dim() > 1);
}
