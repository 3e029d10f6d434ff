using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>A table with one learned vector for each word, or whatever the indices count.</summary>
public sealed class Embedding : nn.Module<Tensor, Tensor>
{
    [ComponentName(Name = nameof(weight))] private Parameter ownWeight;
    private readonly EmbeddingSettings settings;

    internal Embedding(Parameter weight, EmbeddingSettings settings) : base(nameof(Embedding))
    {
        (ownWeight, this.settings) = (weight, settings);
        RegisterComponents();
    }

    /// <summary>The vectors: [num_embeddings × embedding_dims].</summary>
    public Parameter weight
    {
        get => ownWeight;
        set => ConditionallyRegisterParameter(nameof(weight), ownWeight = value);
    }

    /// <summary>The vector of each index.</summary>
    /// <param name="input">Indices from 0, Int64 or Int32, any shape.</param>
    /// <returns>[input's shape × embedding_dims].</returns>
    /// <exception cref="System.Runtime.InteropServices.ExternalException">An index is no row of the table.</exception>
    public override Tensor forward(Tensor input) => EmbeddingOperation.Lookup(ownWeight, input, settings);
}
