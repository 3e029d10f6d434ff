using System.Numerics;

namespace TorchSharp.Kernels;

/// <summary>Fills contiguous memory with random numbers, as PyTorch fills a tensor.</summary>
internal static unsafe class RandomFill
{
    /// <summary>Uniform in [from, to).</summary>
    public static void Uniform<T>(RandomStream stream, T* x, long n, T from, T to) where T : unmanaged, INumber<T>
    {
        var span = to - from;
        for (long i = 0; i < n; i++) x[i] = stream.NextUniform(from, span);
    }

    /// <summary>Normal numbers, one after the other.</summary>
    public static void NormalOneByOne<T>(RandomStream stream, T* x, long n, double mean, double std)
        where T : unmanaged, INumber<T>
    {
        for (long i = 0; i < n; i++) x[i] = T.CreateTruncating(stream.NextNormal() * std + mean);
    }

    /// <summary>At least 16 normal numbers: first all uniforms, then blocks of 16; a rest is covered by 16 fresh ones.</summary>
    public static void NormalInBlocks<T>(RandomStream stream, T* x, long n, T mean, T std) where T : unmanaged, INumber<T>
    {
        Uniform(stream, x, n, T.Zero, T.One);
        for (long i = 0; i <= n - BoxMuller.Block; i += BoxMuller.Block) BoxMuller.Transform(x + i, mean, std);
        if (n % BoxMuller.Block == 0) return;
        x += n - BoxMuller.Block;
        Uniform(stream, x, BoxMuller.Block, T.Zero, T.One);
        BoxMuller.Transform(x, mean, std);
    }

    /// <summary>from … to − 1, each as likely as the others but for the remainder's bias.</summary>
    public static void Integers<T>(RandomStream stream, T* x, long n, long from, long to) where T : unmanaged, INumber<T>
    {
        var range = unchecked((ulong)(to - from));
        for (long i = 0; i < n; i++) x[i] = T.CreateTruncating(unchecked((long)stream.NextBelow(range) + from));
    }

    /// <summary>1 with probability p, else 0: each from 53 bits, whatever the type.</summary>
    public static void Bernoulli<T>(RandomStream stream, T* x, long n, double p) where T : unmanaged
    {
        for (long i = 0; i < n; i++) x[i] = Flag<T>(stream.NextUnit() < p);
    }

    /// <summary>1 with probability p[i], else 0: from as many bits as p's type holds.</summary>
    public static void Bernoulli<T, TP>(RandomStream stream, T* x, TP* p, long n)
        where T : unmanaged
        where TP : unmanaged, INumber<TP>
    {
        for (long i = 0; i < n; i++) x[i] = Flag<T>(stream.NextUniform(TP.Zero, TP.One) < p[i]);
    }

    /// <summary>Exponential with rate λ.</summary>
    public static void Exponential<T>(RandomStream stream, T* x, long n, double lambda) where T : unmanaged, INumber<T>
    {
        for (long i = 0; i < n; i++) x[i] = T.CreateTruncating(stream.NextExponential(lambda));
    }

    /// <summary>0 … n − 1 in random order (Fisher and Yates).</summary>
    public static void Permutation(RandomStream stream, long* x, long n)
    {
        for (long i = 0; i < n; i++) x[i] = i;
        for (long i = 0; i < n - 1; i++)
        {
            var j = i + (long)stream.NextIndex((ulong)(n - i));
            (x[i], x[j]) = (x[j], x[i]);
        }
    }

    private static T Flag<T>(bool value) where T : unmanaged
    {
        if (typeof(T) == typeof(bool)) return (T)(object)value;
        if (typeof(T) == typeof(float)) return (T)(object)(value ? 1f : 0f);
        if (typeof(T) == typeof(double)) return (T)(object)(value ? 1.0 : 0.0);
        if (typeof(T) == typeof(int)) return (T)(object)(value ? 1 : 0);
        return (T)(object)(value ? 1L : 0L);
    }
}
