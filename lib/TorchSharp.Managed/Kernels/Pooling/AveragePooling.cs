using System.Numerics;

namespace TorchSharp.Kernels;

/// <summary>Means under a window that slides over planes, and the transpose of that. Threads divide planes.</summary>
internal static unsafe class AveragePooling
{
    /// <summary>y[i] = Σ over the window of x / divisors[i].</summary>
    public static void Average<T>(SlidingWindow s, long planes, T* x, T* divisors, T* y) where T : unmanaged, INumber<T> =>
        Planes.For(s, planes, plane =>
        {
            T* image = x + plane * s.ImageSize, means = y + plane * s.Pixels;
            new Span<T>(means, checked((int)s.Pixels)).Clear();
            for (long ky = 0; ky < s.KernelHeight; ky++)
                for (long kx = 0; kx < s.KernelWidth; kx++)
                    for (var (row, end) = s.RowsInside[ky]; row < end; row++)
                    {
                        var (from, to) = s.ColumnsInside[kx];
                        T* source = image + s.PlaceInImage(row, from, ky, kx), target = means + row * s.OutWidth;
                        for (; from < to; from++, source += s.StrideX) target[from] += *source;
                    }
            for (long i = 0; i < s.Pixels; i++) means[i] /= divisors[i];
        });

    /// <summary>x = the sum, over the outputs that see it, of y[i] / divisors[i].</summary>
    public static void Spread<T>(SlidingWindow s, long planes, T* y, T* divisors, T* x) where T : unmanaged, INumber<T> =>
        Planes.For(s, planes, plane =>
        {
            T* image = x + plane * s.ImageSize, means = y + plane * s.Pixels;
            new Span<T>(image, checked((int)s.ImageSize)).Clear();
            for (long ky = 0; ky < s.KernelHeight; ky++)
                for (long kx = 0; kx < s.KernelWidth; kx++)
                    for (var (row, end) = s.RowsInside[ky]; row < end; row++)
                    {
                        var (from, to) = s.ColumnsInside[kx];
                        var target = image + s.PlaceInImage(row, from, ky, kx);
                        for (var i = row * s.OutWidth + from; from < to; from++, i++, target += s.StrideX) *target += means[i] / divisors[i];
                    }
        });
}
