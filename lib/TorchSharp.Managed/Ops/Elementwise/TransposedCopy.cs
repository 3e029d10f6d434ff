using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp.Elementwise;

/// <summary>
/// Copies where neighbours in the source are not neighbours in the target: in square tiles, so that each line of memory
/// that is fetched is used up.
/// </summary>
internal static unsafe class TransposedCopy
{
    /// <summary>Elements along a tile's side.</summary>
    private const long Side = 32;

    /// <summary>Elements that are worth a thread of their own.</summary>
    private const long Grain = 32 * 1024;

    /// <summary>Copies if the source is a contiguous target's shape with another dimension running fastest; else does nothing.</summary>
    /// <returns>Whether it has copied.</returns>
    public static bool TryRun<T>(Tensor source, Tensor target) where T : unmanaged
    {
        if (!target.IsContiguous || target.Rank < 2 || !source.Sizes.SequenceEqual(target.Sizes)) return false;
        var columns = target.Rank - 1;
        var rows = source.Strides.IndexOf(1);
        if (rows < 0 || rows == columns || source.Strides[columns] <= 1) return false;
        if (source.Sizes[rows] < Vector256<T>.Count || source.Sizes[columns] < Vector256<T>.Count) return false;
        Run<T>(source, target, rows);
        return true;
    }

    private static void Run<T>(Tensor source, Tensor target, int rows) where T : unmanaged
    {
        var (from, to) = ((nint)source.Data<T>(), (nint)target.Data<T>());
        var (height, width) = (target.Sizes[rows], target.Sizes[^1]);
        var (sourceColumn, targetRow) = (source.Strides[^1], target.Strides[rows]);
        var bands = (height + Side - 1) / Side;
        Workers.For(target.Count / width / height * bands, 1 + Grain / (Side * width), (start, end) =>
        {
            for (var i = start; i < end; i++)
            {
                var (matrix, band) = Math.DivRem(i, bands);
                var first = band * Side;
                Band(
                    (T*)from + Offset(matrix, source, rows) + first, sourceColumn,
                    (T*)to + Offset(matrix, target, rows) + first * targetRow, targetRow, Math.Min(Side, height - first), width);
            }
        });
    }

    /// <summary>Where a matrix begins, counted along the dimensions that are neither its rows nor its columns.</summary>
    private static long Offset(long matrix, Tensor tensor, int rows)
    {
        var offset = 0L;
        for (var d = tensor.Rank - 2; d >= 0; d--)
        {
            if (d == rows) continue;
            (matrix, var index) = Math.DivRem(matrix, tensor.Sizes[d]);
            offset += index * tensor.Strides[d];
        }
        return offset;
    }

    /// <summary>to[i, j] = from[j, i] for some rows of the target.</summary>
    private static void Band<T>(T* from, long fromRow, T* to, long toRow, long height, long width) where T : unmanaged
    {
        for (long j = 0; j < width; j += Side)
            Tile(from + j * fromRow, fromRow, to + j, toRow, height, Math.Min(Side, width - j));
    }

    private static void Tile<T>(T* from, long fromRow, T* to, long toRow, long height, long width) where T : unmanaged
    {
        long side = Vector256<T>.Count, rows = 0, columns = 0;
        if (Avx.IsSupported && sizeof(T) >= sizeof(float)) (rows, columns) = (height / side * side, width / side * side);
        for (long i = 0; i < rows; i += side)
            for (long j = 0; j < columns; j += side)
                Transposition.Block(from + j * fromRow + i, fromRow, to + i * toRow + j, toRow);
        for (long i = 0; i < height; i++)
            for (var j = i < rows ? columns : 0; j < width; j++)
                to[i * toRow + j] = from[j * fromRow + i];
    }
}
