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

    /// <summary>Copies a row. Rows are short and many: whole vectors, the last of which may overlap the one before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Row<T>(T* from, T* to, long n) where T : unmanaged
    {
        long i = 0, width = Vector256<T>.Count;
        for (; i <= n - width; i += width) Vector256.Load(from + i).Store(to + i);
        if (i == n) return;
        if (n >= width) Vector256.Load(from + n - width).Store(to + n - width);
        else
            for (; i < n; i++) to[i] = from[i];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CopyRows<T>(Matrix<T> from, Matrix<T> to) where T : unmanaged
    {
        T* source = from.Data, target = to.Data;
        for (var row = 0L; row < from.Rows; row++, source += from.RowStride, target += to.RowStride) Row(source, target, from.Columns);
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
