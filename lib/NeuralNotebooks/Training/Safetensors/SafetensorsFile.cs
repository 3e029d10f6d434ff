using static TorchSharp.torch;

namespace NeuralNotebooks.Training;

/// <summary>What a safetensors file holds. Disposing of it disposes of its tensors.</summary>
/// <param name="Tensors">The tensors by name.</param>
/// <param name="Metadata">Free text by name.</param>
public sealed record SafetensorsFile(Dictionary<string, Tensor> Tensors, IReadOnlyDictionary<string, string> Metadata) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var tensor in Tensors.Values) tensor.Dispose();
    }
}
