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
    public static void Gather<T>(ConvolutionShape s, T* image, T* columns) where T : unmanaged
    {
        for (long c = 0; c < s.Channels; c++, image += s.Height * s.Width)
            for (long ky = 0; ky < s.KernelHeight; ky++)
                for (long kx = 0; kx < s.KernelWidth; kx++, columns += s.Pixels)
                    GatherRow(s, image, ky, kx, columns);
    }

    /// <summary>image[c, row, column] += columns[(c, ky, kx), (y, x)], in ascending order of (ky, kx).</summary>
    public static void Scatter<T>(ConvolutionShape s, T* columns, T* image) where T : unmanaged, INumber<T>
    {
        for (long c = 0; c < s.Channels; c++, image += s.Height * s.Width)
            for (long ky = 0; ky < s.KernelHeight; ky++)
                for (long kx = 0; kx < s.KernelWidth; kx++, columns += s.Pixels)
                    ScatterRow(s, columns, ky, kx, image);
    }

    private static void GatherRow<T>(ConvolutionShape s, T* image, long ky, long kx, T* columns) where T : unmanaged
    {
        var (from, to) = Inside(s.OutWidth, s.StrideX, kx * s.DilationX - s.Left, s.Width);
        for (long y = 0; y < s.OutHeight; y++, columns += s.OutWidth)
        {
            var row = y * s.StrideY - s.Top + ky * s.DilationY;
            if (row < 0 || row >= s.Height || from >= to)
            {
                new Span<T>(columns, (int)s.OutWidth).Clear();
                continue;
            }
            for (long x = 0; x < from; x++) columns[x] = default;
            var source = image + row * s.Width + from * s.StrideX - s.Left + kx * s.DilationX;
            if (s.StrideX == 1) Copy(source, columns + from, to - from);
            else
                for (var x = from; x < to; x++, source += s.StrideX) columns[x] = *source;
            for (var x = to; x < s.OutWidth; x++) columns[x] = default;
        }
    }

    private static void ScatterRow<T>(ConvolutionShape s, T* columns, long ky, long kx, T* image) where T : unmanaged, INumber<T>
    {
        var (from, to) = Inside(s.OutWidth, s.StrideX, kx * s.DilationX - s.Left, s.Width);
        for (long y = 0; y < s.OutHeight; y++, columns += s.OutWidth)
        {
            var row = y * s.StrideY - s.Top + ky * s.DilationY;
            if (row < 0 || row >= s.Height || from >= to) continue;
            var target = image + row * s.Width + from * s.StrideX - s.Left + kx * s.DilationX;
            if (s.StrideX == 1) Add(columns + from, target, to - from);
            else
                for (var x = from; x < to; x++, target += s.StrideX) *target += columns[x];
        }
    }

    /// <summary>Which output columns see the inside of the image: those with 0 ≤ x·stride + shift &lt; size.</summary>
    private static (long From, long To) Inside(long outputs, long stride, long shift, long size)
    {
        var from = shift >= 0 ? 0 : (-shift + stride - 1) / stride;
        var to = size - shift <= 0 ? 0 : (size - shift + stride - 1) / stride;
        return (Math.Min(from, outputs), Math.Min(to, outputs));
    }

    /// <summary>Short rows are many: whole vectors, the last of which may overlap the one before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Copy<T>(T* from, T* to, long n) where T : unmanaged
    {
        var width = Vector256<T>.Count;
        long i = 0;
        for (; i <= n - width; i += width) Vector256.Load(from + i).Store(to + i);
        if (i == n) return;
        if (n >= width) Vector256.Load(from + n - width).Store(to + n - width);
        else
            for (; i < n; i++) to[i] = from[i];
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
