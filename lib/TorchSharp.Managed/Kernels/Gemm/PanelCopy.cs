using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TorchSharp.Kernels;

/// <summary>Copies some columns of a matrix so that its rows follow one another.</summary>
internal static unsafe class PanelCopy
{
    /// <summary>to[l·width + j] = source[l, j]; where the source has no column, 0.</summary>
    public static void Copy<T>(Matrix<T> source, T* to, int width) where T : unmanaged
    {
        if (source.Columns < width) new Span<T>(to, checked((int)(source.Rows * width))).Clear();
        if (source.ColumnStride == 1) CopyRows(source, to, width);
        else if (source.RowStride == 1) CopyColumns(source, to, width);
        else CopyElements(source, 0, source.Rows, 0, to, width);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CopyRows<T>(Matrix<T> source, T* to, int width) where T : unmanaged
    {
        var columns = (int)source.Columns;
        for (long l = 0; l < source.Rows; l++)
            new ReadOnlySpan<T>(source.At(l, 0), columns).CopyTo(new Span<T>(to + l * width, columns));
    }

    /// <summary>The source's columns lie in memory one after the other: square blocks are transposed in registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CopyColumns<T>(Matrix<T> source, T* to, int width) where T : unmanaged
    {
        var side = Vector256<T>.Count;
        var (rows, columns) = Avx.IsSupported ? (source.Rows / side * side, source.Columns / side * side) : (0, 0);
        for (long j = 0; j < columns; j += side)
            for (long l = 0; l < rows; l += side)
                Transposition.Block(source.At(l, j), source.ColumnStride, to + l * width + j, width);
        CopyElements(source, 0, rows, columns, to, width);
        CopyElements(source, rows, source.Rows, 0, to, width);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CopyElements<T>(Matrix<T> source, long row, long endRow, long firstColumn, T* to, int width)
        where T : unmanaged
    {
        for (; row < endRow; row++)
            for (var j = firstColumn; j < source.Columns; j++)
                to[row * width + j] = *source.At(row, j);
    }
}
