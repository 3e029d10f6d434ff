using System.Numerics;
using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels;

/// <summary>Sums over channels in double precision. Threads divide channels.</summary>
internal static unsafe class ChannelSums
{
    /// <summary>Additions that are worth a thread of their own.</summary>
    private const long Grain = 8192;

    /// <summary>sums[c] = Σ term(x, gradient, means[c]) over the elements of channel c.</summary>
    /// <param name="x">The elements.</param>
    /// <param name="gradient">As many; x again where the term needs none.</param>
    /// <param name="means">One number a channel.</param>
    /// <param name="shape">How x lies.</param>
    /// <param name="sums">One sum a channel.</param>
    public static void Run<TTerm, T>(T* x, T* gradient, double* means, Channels shape, double* sums)
        where TTerm : struct, IChannelTerm
        where T : unmanaged, INumber<T>
    {
        var grain = 1 + Grain / Math.Max(shape.Elements, 1);
        if (shape.Inner == 1)
            Workers.For((shape.Count + Doubles.Count - 1) / Doubles.Count, grain, (start, end) =>
            {
                for (var block = start; block < end; block++)
                    SumOfColumns<TTerm, T>(x, gradient, means, shape, block * Doubles.Count, sums);
            });
        else
            Workers.For(shape.Count, grain, (start, end) =>
            {
                for (var c = start; c < end; c++) sums[c] = SumOfPieces<TTerm, T>(x, gradient, means[c], shape, c);
            });
    }

    /// <summary>Four channels that lie beside each other: each lane is the sum of one, down the rows.</summary>
    private static void SumOfColumns<TTerm, T>(T* x, T* gradient, double* means, Channels shape, long column, double* sums)
        where TTerm : struct, IChannelTerm
        where T : unmanaged
    {
        var count = Math.Min(Doubles.Count, shape.Count - column);
        var mean = Doubles.Load(means + column, count);
        var sum = Vector256<double>.Zero;
        if (count == Doubles.Count)
            for (var at = column; at < shape.Outer * shape.Count; at += shape.Count)
                sum += TTerm.Of(Doubles.Load(x + at), Doubles.Load(gradient + at), mean);
        else
            for (var at = column; at < shape.Outer * shape.Count; at += shape.Count)
                sum += TTerm.Of(Doubles.Load(x + at, count), Doubles.Load(gradient + at, count), mean);
        Lanes.Store(sum, sums + column, count);
    }

    /// <summary>One channel: eight partial sums, the even fours of each piece in one vector, the odd in the other.</summary>
    private static double SumOfPieces<TTerm, T>(T* x, T* gradient, double channelMean, Channels shape, long channel)
        where TTerm : struct, IChannelTerm
        where T : unmanaged
    {
        var mean = Vector256.Create(channelMean);
        Vector256<double> even = Vector256<double>.Zero, odd = Vector256<double>.Zero;
        for (long piece = 0; piece < shape.Outer; piece++)
        {
            var start = (piece * shape.Count + channel) * shape.Inner;
            T* a = x + start, g = gradient + start;
            long i = 0;
            for (; i <= shape.Inner - 2 * Doubles.Count; i += 2 * Doubles.Count)
            {
                even += TTerm.Of(Doubles.Load(a + i), Doubles.Load(g + i), mean);
                odd += TTerm.Of(Doubles.Load(a + i + Doubles.Count), Doubles.Load(g + i + Doubles.Count), mean);
            }
            for (; i < shape.Inner; i += Doubles.Count)
            {
                var rest = Math.Min(Doubles.Count, shape.Inner - i);
                even += TTerm.Of(Doubles.Load(a + i, rest), Doubles.Load(g + i, rest), mean) & Doubles.Mask(rest);
            }
        }
        return Lanes.Sum(even + odd);
    }
}
