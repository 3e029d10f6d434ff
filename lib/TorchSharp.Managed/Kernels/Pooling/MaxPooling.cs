using System.Numerics;

namespace TorchSharp.Kernels;

/// <summary>The largest element under a window that slides over planes, and where it lies. Threads divide planes.</summary>
internal static unsafe class MaxPooling
{
    /// <summary>y = the largest of x under the window, places = where it lies in its plane; of equal ones the first.</summary>
    public static void Forward<T>(SlidingWindow s, long planes, T* x, T* y, int* places) where T : unmanaged, IFloatingPointIeee754<T> =>
        Planes.For(s, planes, plane => ForwardOfPlane(s, x + plane * s.ImageSize, y + plane * s.Pixels, places + plane * s.Pixels));

    /// <summary>image = 0, then image[places[i]] += outputs[i].</summary>
    public static void Scatter<T>(SlidingWindow s, long planes, T* outputs, int* places, T* image) where T : unmanaged, INumber<T> =>
        Planes.For(s, planes, plane =>
        {
            var target = image + plane * s.ImageSize;
            new Span<T>(target, checked((int)s.ImageSize)).Clear();
            for (var i = plane * s.Pixels; i < (plane + 1) * s.Pixels; i++) target[places[i]] += outputs[i];
        });

    /// <summary>outputs[i] = image[places[i]].</summary>
    public static void Gather<T>(SlidingWindow s, long planes, T* image, int* places, T* outputs) where T : unmanaged =>
        Planes.For(s, planes, plane =>
        {
            var source = image + plane * s.ImageSize;
            for (var i = plane * s.Pixels; i < (plane + 1) * s.Pixels; i++) outputs[i] = source[places[i]];
        });

    private static void ForwardOfPlane<T>(SlidingWindow s, T* x, T* y, int* places) where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (long row = 0; row < s.OutHeight; row++, y += s.OutWidth, places += s.OutWidth)
        {
            new Span<T>(y, (int)s.OutWidth).Fill(T.NegativeInfinity);
            FirstPlaces(s, row, places);
            for (long ky = 0; ky < s.KernelHeight; ky++)
            {
                var (firstRow, endRow) = s.RowsInside[ky];
                if (row < firstRow || row >= endRow) continue;
                for (long kx = 0; kx < s.KernelWidth; kx++)
                {
                    var (from, to) = s.ColumnsInside[kx];
                    if (from >= to) continue;
                    var place = s.PlaceInImage(row, from, ky, kx);
                    Maximum.Update(x + place, s.StrideX, (int)place, y + from, places + from, to - from);
                }
            }
        }
    }

    /// <summary>Where a window holds nothing but −∞, its first element counts as the largest.</summary>
    private static void FirstPlaces(SlidingWindow s, long row, int* places)
    {
        var top = row * s.StrideY - s.Top;
        while (top < 0) top += s.DilationY;
        var (place, stride) = ((int)(top * s.Width - s.Left), (int)s.StrideX);
        for (var x = 0; x < s.OutWidth; x++, place += stride) places[x] = place;
        for (var x = 0; x < s.OutWidth && x * s.StrideX < s.Left; x++)
            for (var left = x * s.StrideX - s.Left; left < 0; left += s.DilationX) places[x] += (int)s.DilationX;
    }
}
