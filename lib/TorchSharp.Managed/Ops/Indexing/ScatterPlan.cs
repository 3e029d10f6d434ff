using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Where gather reads and scatter writes: an element's own indices, but along one dimension that which a table gives.</summary>
internal sealed unsafe class ScatterPlan : IDisposable
{
    private readonly Tensor table;
    private readonly long[] strides;
    private readonly int dim;

    /// <param name="operation">For errors.</param>
    /// <param name="target">The tensor that is read or written.</param>
    /// <param name="dim">The dimension whose index is looked up.</param>
    /// <param name="index">The table.</param>
    public ScatterPlan(string operation, Tensor target, int dim, Tensor index)
    {
        if (index.dtype is not (ScalarType.Int64 or ScalarType.Int32))
            throw Operation.Error(operation, $"the index must be of type Int64, not {index.dtype}.");
        var fits = index.Rank == target.Rank;
        for (var d = 0; fits && d < index.Rank; d++) fits = d == dim || index.Sizes[d] <= target.Sizes[d];
        if (!fits)
            throw Operation.Error(
                operation, $"an index of shape {Shape.Text(index.Sizes)} does not fit a tensor of shape {Shape.Text(target.Sizes)} along dimension {dim}.");
        this.dim = dim;
        strides = target.Strides.ToArray();
        table = index.CopyWithoutHistory(ScalarType.Int64);
        var size = target.Rank == 0 ? 1 : target.Sizes[dim];
        for (long i = 0; i < table.Count; i++)
            if (table.Data<long>()[i] < 0 || table.Data<long>()[i] >= size)
            {
                using (table)
                    throw Operation.Error(
                        operation, $"index {table.Data<long>()[i]} is out of bounds for dimension {dim} with size {size}.");
            }
    }

    /// <summary>How many elements the table has.</summary>
    public long Count => table.Count;

    /// <summary>Where, in elements, the target's element for the table's i-th lies.</summary>
    public long Position(long i)
    {
        var position = 0L;
        var entry = table.Data<long>()[i];
        for (var d = table.Rank - 1; d >= 0; d--)
        {
            position += (d == dim ? entry : i % table.Sizes[d]) * strides[d];
            i /= table.Sizes[d];
        }
        return position;
    }

    /// <summary>Where the element with the table's own indices lies in a tensor with these strides.</summary>
    public long Counterpart(long i, long[] otherStrides)
    {
        var position = 0L;
        for (var d = table.Rank - 1; d >= 0; d--)
        {
            position += i % table.Sizes[d] * otherStrides[d];
            i /= table.Sizes[d];
        }
        return position;
    }

    public void Dispose() => table.Dispose();
}
