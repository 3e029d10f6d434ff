using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TorchSharp.Kernels;

/// <summary>Copies a block of a matrix to memory with other strides; whole vectors at a time where it can.</summary>
internal static unsafe class MatrixCopy
{
    /// <summary>to[i, j] = from[i, j] for the rows and columns of <paramref name="from"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Copy<T>(Matrix<T> from, Matrix<T> to) where T : unmanaged
    {
        if (to.ColumnStride != 1 && to.RowStride == 1) (from, to) = (from.Transposed, to.Transposed);
        if (to.ColumnStride != 1) CopyElements(from, to, 0, from.Rows, 0);
        else if (from.ColumnStride == 1) CopyRows(from, to);
        else if (from.RowStride == 1) CopyColumns(from, to);
        else CopyElements(from, to, 0, from.Rows, 0);
    }

    /// <summary>Rows are short and many: the last vector of one may overlap the vector before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CopyRows<T>(Matrix<T> from, Matrix<T> to) where T : unmanaged
    {
        long width = Vector256<T>.Count, n = from.Columns;
        T* source = from.Data, target = to.Data;
        for (var row = 0L; row < from.Rows; row++, source += from.RowStride, target += to.RowStride)
        {
            long i = 0;
            for (; i <= n - width; i += width) Vector256.Load(source + i).Store(target + i);
            if (i == n) continue;
            if (n >= width) Vector256.Load(source + n - width).Store(target + n - width);
            else
                for (; i < n; i++) target[i] = source[i];
        }
    }

    /// <summary>The source's columns lie in memory one after the other: square blocks are transposed in registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CopyColumns<T>(Matrix<T> from, Matrix<T> to) where T : unmanaged
    {
        var side = Vector256<T>.Count;
        var (rows, columns) = Avx.IsSupported ? (from.Rows / side * side, from.Columns / side * side) : (0, 0);
        for (long j = 0; j < columns; j += side)
            for (long i = 0; i < rows; i += side)
                Transposition.Block(from.At(i, j), from.ColumnStride, to.At(i, j), to.RowStride);
        CopyElements(from, to, 0, rows, columns);
        CopyElements(from, to, rows, from.Rows, 0);
    }

    private static void CopyElements<T>(Matrix<T> from, Matrix<T> to, long row, long endRow, long firstColumn) where T : unmanaged
    {
        for (; row < endRow; row++)
            for (var j = firstColumn; j < from.Columns; j++)
                *to.At(row, j) = *from.At(row, j);
    }
}
