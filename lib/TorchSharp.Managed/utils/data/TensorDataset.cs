using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Tensors whose rows are the examples: example i is row i of each.</summary>
public class TensorDataset : utils.data.IterableDataset
{
    private readonly Tensor[] tensors;

    internal TensorDataset(Tensor[] tensors)
    {
        if (tensors.Length == 0) throw new ArgumentException("A dataset needs at least one tensor.", nameof(tensors));
        if (tensors.Any(tensor => tensor.Rank == 0 || tensor.shape[0] != tensors[0].shape[0]))
            throw new ExternalException(
                "TensorDataset: the tensors must have as many rows each, but their shapes are "
                + string.Join(", ", tensors.Select(tensor => Shape.Text(tensor.Sizes))) + ".");
        this.tensors = Array.ConvertAll(tensors, tensor => tensor.Alias().DetachFromDisposeScope());
    }

    /// <inheritdoc/>
    public override long Count => tensors[0].shape[0];

    /// <summary>Row <paramref name="index"/> of each tensor, as views.</summary>
    public IList<Tensor> this[long index] => GetTensor(index);

    /// <inheritdoc cref="this[long]"/>
    public override IList<Tensor> GetTensor(long index) => Array.ConvertAll(tensors, tensor => tensor[index]);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            foreach (var tensor in tensors) tensor.Dispose();
        base.Dispose(disposing);
    }
}
