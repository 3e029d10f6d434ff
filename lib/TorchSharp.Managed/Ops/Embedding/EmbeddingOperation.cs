using System.Numerics;
using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Elementwise;
using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Looking up rows of a table, and the transpose: adding rows to their places. Each is the other's gradient.</summary>
internal static unsafe class EmbeddingOperation
{
    /// <summary>Row index[i] of the table, for each i.</summary>
    /// <param name="table">[rows × columns].</param>
    /// <param name="index">Int64 or Int32, any shape.</param>
    /// <param name="settings">What else is done to the table and its gradient.</param>
    /// <returns>[index's shape × columns].</returns>
    /// <exception cref="ExternalException">An index is no row, or the table is none.</exception>
    public static Tensor Lookup(Tensor table, Tensor index, EmbeddingSettings settings)
    {
        if (table.Rank != 2 || !table.dtype.IsFloatingPoint())
            throw Operation.Error(
                "embedding", $"the weight must be a matrix of Float32 or Float64, but its shape is {Shape.Text(table.Sizes)} and its type {table.dtype}.");
        if (index.dtype is not (ScalarType.Int64 or ScalarType.Int32))
            throw Operation.Error("embedding", $"expected indices of type Int64 or Int32, not {index.dtype}.");
        using var plain = index.to(ScalarType.Int64);
        using var rows = plain.contiguous();
        for (long i = 0; i < rows.Count; i++)
            if (rows.Data<long>()[i] is var row && (row < 0 || row >= table.Sizes[0]))
                throw Operation.Error("embedding", $"index {row} is out of range for a weight of shape {Shape.Text(table.Sizes)}.");
        if (settings.MaxNorm is { } most) EmbeddingRows.Shorten(table, rows, most, settings.NormType);
        if (!settings.ScaleByFrequency) return LookupValid(table, rows, settings.Padding, paddingIsZero: false);
        using var shares = EmbeddingRows.Shares(rows, table.dtype);
        return LookupValid(table, rows, settings.Padding, paddingIsZero: false, shares);
    }

    private static Tensor LookupValid(Tensor table, Tensor rows, long padding, bool paddingIsZero, Tensor? shares = null)
    {
        var result = Tensor.Allocate([.. rows.Sizes, table.Sizes[1]], table.dtype);
        using (var plain = table.detach())
        using (var source = plain.contiguous())
            Dispatch.OnReal(table.dtype, new Code(false, source, rows, result, paddingIsZero ? padding : -1));
        var hasShares = shares is not null;
        return Node.Record(result, "embedding", [table], shares is null ? [rows] : [rows, shares], (gradient, node) =>
            [Accumulate(gradient, node.Saved(0), padding, node.Shape(0), hasShares ? node.Saved(1) : null)]);
    }

    /// <summary>table = 0, then table[index[i]] += rows[i], i ascending; nothing goes to the padding.</summary>
    /// <remarks>Shares scale the rows, but as in PyTorch not the gradient of this gradient.</remarks>
    private static Tensor Accumulate(Tensor gradient, Tensor rows, long padding, ReadOnlySpan<long> shape, Tensor? shares)
    {
        var table = Tensor.Allocate(shape, gradient.dtype);
        using (var plain = gradient.detach())
        using (var scaled = shares is null ? plain.Alias() : plain * shares)
        using (var source = scaled.contiguous())
            Dispatch.OnReal(gradient.dtype, new Code(true, table, rows, source, padding));
        return Node.Record(table, "embedding_backward", [gradient], [rows], (second, node) =>
            [LookupValid(second, node.Saved(0), padding, paddingIsZero: true)]);
    }

    private readonly struct Code(bool backward, Tensor table, Tensor index, Tensor rows, long padding) : IForRealType
    {
        public void Run<T>() where T : unmanaged, IFloatingPointIeee754<T>
        {
            var (count, columns) = (index.Count, table.Sizes[1]);
            if (backward) RowTable.Accumulate(rows.Data<T>(), index.Data<long>(), count, table.Data<T>(), table.Sizes[0], columns, padding);
            else RowTable.Lookup(table.Data<T>(), index.Data<long>(), count, rows.Data<T>(), columns, padding);
        }
    }
}
