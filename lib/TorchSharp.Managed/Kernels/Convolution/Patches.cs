using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels;

/// <summary>
/// An image as a matrix [PatchSize × Pixels]: column p is the patch that output pixel p sees. It turns a convolution into a
/// product of matrices ("im2col").
/// </summary>
internal static unsafe class Patches
{
    /// <summary>columns[(c, ky, kx), (y, x)] = image[c, row, column], zeros outside.</summary>
    public static void Gather<T>(SlidingWindow s, T* image, T* columns) where T : unmanaged
    {
        for (long c = 0; c < s.Channels; c++, image += s.Height * s.Width)
            for (long ky = 0; ky < s.KernelHeight; ky++)
                for (long kx = 0; kx < s.KernelWidth; kx++, columns += s.Pixels)
                    GatherRow(s, image, ky, kx, columns);
    }

    /// <summary>image[c, row, column] += columns[(c, ky, kx), (y, x)], in ascending order of (ky, kx).</summary>
    public static void Scatter<T>(SlidingWindow s, T* columns, T* image) where T : unmanaged, INumber<T>
    {
        for (long c = 0; c < s.Channels; c++, image += s.Height * s.Width)
            for (long ky = 0; ky < s.KernelHeight; ky++)
                for (long kx = 0; kx < s.KernelWidth; kx++, columns += s.Pixels)
                    ScatterRow(s, columns, ky, kx, image);
    }

    private static void GatherRow<T>(SlidingWindow s, T* image, long ky, long kx, T* columns) where T : unmanaged
    {
        var (firstRow, endRow) = s.RowsInside[ky];
        var (from, to) = s.ColumnsInside[kx];
        if (firstRow > 0 || endRow < s.OutHeight || from > 0 || to < s.OutWidth) new Span<T>(columns, (int)s.Pixels).Clear();
        if (from >= to) return;
        var source = image + s.PlaceInImage(firstRow, from, ky, kx);
        var target = columns + firstRow * s.OutWidth + from;
        var (step, nextSource, nextTarget, n) = (s.StrideX, s.StrideY * s.Width, s.OutWidth, to - from);
        for (var rows = endRow - firstRow; rows > 0; rows--, source += nextSource, target += nextTarget)
            if (step == 1) MatrixCopy.Row(source, target, n);
            else
                for (long x = 0; x < n; x++) target[x] = source[x * step];
    }

    private static void ScatterRow<T>(SlidingWindow s, T* columns, long ky, long kx, T* image) where T : unmanaged, INumber<T>
    {
        var (firstRow, endRow) = s.RowsInside[ky];
        var (from, to) = s.ColumnsInside[kx];
        if (from >= to) return;
        var source = columns + firstRow * s.OutWidth + from;
        var target = image + s.PlaceInImage(firstRow, from, ky, kx);
        var (step, nextSource, nextTarget, n) = (s.StrideX, s.OutWidth, s.StrideY * s.Width, to - from);
        for (var rows = endRow - firstRow; rows > 0; rows--, source += nextSource, target += nextTarget)
            if (step == 1) Add(source, target, n);
            else
                for (long x = 0; x < n; x++) target[x * step] += source[x];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add<T>(T* from, T* to, long n) where T : unmanaged, INumber<T>
    {
        var width = Vector256<T>.Count;
        long i = 0;
        for (; i <= n - width; i += width) (Vector256.Load(to + i) + Vector256.Load(from + i)).Store(to + i);
        for (; i < n; i++) to[i] += from[i];
    }
}
