using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Splits a dimension into several: rows [N × 784] become images [N × 28 × 28].</summary>
public sealed class Unflatten : ParameterLessModule<Tensor, Tensor>
{
    internal Unflatten(long dim, long[] sizes) : base(nameof(Unflatten)) => (this.dim, unflattened_size) = (dim, sizes);

    /// <summary>The dimension to split; −1 is the last.</summary>
    public long dim { get; set; }

    /// <summary>The sizes of the parts; one may be −1 and is what is left over.</summary>
    public long[] unflattened_size { get; set; }

    /// <summary>The input with more dimensions: a view where its memory allows.</summary>
    public override Tensor forward(Tensor tensor) => tensor.unflatten(dim, unflattened_size);
}
