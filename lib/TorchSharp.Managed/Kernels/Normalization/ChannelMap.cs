using System.Numerics;
using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels;

/// <summary>Functions of elements with parameters that each channel has of its own.</summary>
internal static unsafe class ChannelMap
{
    /// <summary>Elements that are worth a thread of their own.</summary>
    private const long Grain = 16384;

    /// <summary>y = f(x, gradient; mean, scale, shift, slope).</summary>
    /// <param name="x">The elements.</param>
    /// <param name="gradient">As many; x again where the function needs none.</param>
    /// <param name="y">As many results.</param>
    /// <param name="shape">How x, gradient and y lie.</param>
    /// <param name="parameters">[4 × Count]: all means, then all scales, shifts, slopes.</param>
    public static void Run<TFunction, T>(T* x, T* gradient, T* y, Channels shape, T* parameters)
        where TFunction : struct, IChannelFunction
        where T : unmanaged, INumber<T>
    {
        if (shape.Inner == 1)
            Workers.For(shape.Outer, 1 + Grain / Math.Max(shape.Count, 1), (start, end) =>
            {
                for (var row = start * shape.Count; row < end * shape.Count; row += shape.Count)
                    Row<TFunction, T>(x + row, gradient + row, y + row, shape.Count, parameters, shape.Count, 1);
            });
        else
            Workers.For(shape.Outer * shape.Count, 1 + Grain / Math.Max(shape.Inner, 1), (start, end) =>
            {
                for (var piece = start; piece < end; piece++)
                {
                    var at = piece * shape.Inner;
                    Row<TFunction, T>(x + at, gradient + at, y + at, shape.Inner, parameters + piece % shape.Count, shape.Count, 0);
                }
            });
    }

    /// <param name="x">A row of elements.</param>
    /// <param name="gradient">Their gradients.</param>
    /// <param name="y">The results.</param>
    /// <param name="n">How many.</param>
    /// <param name="p">The first element's first parameter.</param>
    /// <param name="next">From a parameter to the next of the same channel.</param>
    /// <param name="step">1 when each element is a channel of its own, 0 when all are of one.</param>
    private static void Row<TFunction, T>(T* x, T* gradient, T* y, long n, T* p, long next, long step)
        where TFunction : struct, IChannelFunction
        where T : unmanaged
    {
        Vector256<T> mean = Vector256.Create(p[0]), scale = Vector256.Create(p[next]),
            shift = Vector256.Create(p[2 * next]), slope = Vector256.Create(p[3 * next]);
        long i = 0;
        for (; i <= n - Vector256<T>.Count; i += Vector256<T>.Count)
        {
            if (step == 1)
            {
                (mean, scale) = (Vector256.Load(p + i), Vector256.Load(p + next + i));
                (shift, slope) = (Vector256.Load(p + 2 * next + i), Vector256.Load(p + 3 * next + i));
            }
            TFunction.Of(Vector256.Load(x + i), Vector256.Load(gradient + i), mean, scale, shift, slope).Store(y + i);
        }
        if (i == n) return;
        var rest = n - i;
        if (step == 1)
        {
            (mean, scale) = (Lanes.Load(p + i, rest, default), Lanes.Load(p + next + i, rest, default));
            (shift, slope) = (Lanes.Load(p + 2 * next + i, rest, default), Lanes.Load(p + 3 * next + i, rest, default));
        }
        var last = TFunction.Of(Lanes.Load(x + i, rest, default), Lanes.Load(gradient + i, rest, default), mean, scale, shift, slope);
        Lanes.Store(last, y + i, rest);
    }
}
