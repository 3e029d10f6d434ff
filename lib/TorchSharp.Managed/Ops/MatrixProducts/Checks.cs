using static TorchSharp.torch;

namespace TorchSharp;

internal static partial class MatrixProducts
{
    private static void Check(Tensor a, Tensor b)
    {
        if (a.Rank == 0 || b.Rank == 0)
            throw Operation.Error("matmul", $"both arguments need at least one dimension, but they are {Text(a)} and {Text(b)}.");
        CheckTypes("matmul", a, b);
        var (columns, rows) = (a.Sizes[^1], b.Sizes[b.Rank == 1 ? 0 : ^2]);
        if (columns != rows)
            throw Operation.Error(
                "matmul", $"shapes {Text(a)} and {Text(b)} cannot be multiplied: the first has {columns} columns, the second {rows} rows.");
    }

    private static void CheckLinear(Tensor x, Tensor w, Tensor? b)
    {
        if (x.Rank == 0 || w.Rank != 2 || x.Sizes[^1] != w.Sizes[1])
            throw Operation.Error(
                "linear", $"an input of shape {Text(x)} cannot be multiplied with a weight of shape {Text(w)}: " +
                "the last size of the input must be the last size of the weight, which has two.");
        if (b is not null && (b.Rank != 1 || b.Sizes[0] != w.Sizes[0]))
            throw Operation.Error(
                "linear", $"a bias of shape {Text(b)} does not fit an input of shape {Text(x)} and a weight of shape {Text(w)}: it needs shape [{w.Sizes[0]}].");
        CheckTypes("linear", x, w);
        if (b is not null) CheckTypes("linear", x, b);
    }

    private static void CheckTypes(string operation, Tensor a, Tensor b)
    {
        if (a.dtype != b.dtype)
            throw Operation.Error(operation, $"expected both to have the same dtype, but they are {a.dtype} and {b.dtype}.");
        if (!a.dtype.IsFloatingPoint())
            throw Operation.Error(operation, $"it is not implemented for {a.dtype}: convert to Float32 or Float64 first.");
    }

    /// <summary>The common batch dimensions: each is equal in both, or 1 or absent in one.</summary>
    private static long[] BatchOf(Tensor a, Tensor b)
    {
        var batch = new long[Math.Max(a.Rank, b.Rank) - 2];
        for (var d = 1; d <= batch.Length; d++)
        {
            var left = d <= a.Rank - 2 ? a.Sizes[^(d + 2)] : 1;
            var right = d <= b.Rank - 2 ? b.Sizes[^(d + 2)] : 1;
            if (left != right && left != 1 && right != 1)
                throw Operation.Error("matmul", $"the batch dimensions of shapes {Text(a)} and {Text(b)} cannot be broadcast.");
            batch[^d] = left == 1 ? right : left;
        }
        return batch;
    }

    private static string Text(Tensor x) => Shape.Text(x.Sizes);
}
