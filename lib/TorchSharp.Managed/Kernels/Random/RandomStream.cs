using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels;

/// <summary>Single draws in the order and with the arithmetic of PyTorch's CPU generator.</summary>
/// <remarks>Whoever draws holds <see cref="Gate"/>, so that two threads never share a draw.</remarks>
internal sealed partial class RandomStream(MersenneTwister bits)
{
    private double? secondNormal;

    public RandomStream(ulong seed) : this(new MersenneTwister(seed)) { }

    /// <summary>Held while drawing.</summary>
    public Lock Gate { get; } = new();

    /// <summary>Uniform in [from, from + span): 24 bits of one draw for float, 53 bits of two draws for double.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T NextUniform<T>(T from, T span)
    {
        if (typeof(T) == typeof(float))
        {
            var unit = (bits.NextUInt32() & 0xffffff) * (1f / (1 << 24));
            return (T)(object)MathF.FusedMultiplyAdd(unit, (float)(object)span!, (float)(object)from!);
        }
        return (T)(object)Math.FusedMultiplyAdd(NextUnit(), (double)(object)span!, (double)(object)from!);
    }

    /// <summary>Uniform in [0, 1): 53 bits of two draws.</summary>
    public double NextUnit() => (bits.NextUInt64() & ((1UL << 53) - 1)) * (1.0 / (1UL << 53));

    /// <summary>Uniform in 0 … range − 1, by the remainder: one draw, or two for ranges of 2³² and more.</summary>
    public ulong NextBelow(ulong range) => (range >> 32 == 0 ? bits.NextUInt32() : bits.NextUInt64()) % range;

    /// <summary>Uniform in 0 … range − 1 from one draw, whatever the range: what a shuffle uses.</summary>
    public ulong NextIndex(ulong range) => bits.NextUInt32() % range;

    /// <summary>Standard normal by Box and Muller (1958). They come in pairs: the second is kept for the next call.</summary>
    public double NextNormal()
    {
        if (secondNormal is { } kept)
        {
            secondNormal = null;
            return kept;
        }
        var turns = NextUnit();
        var radius = Math.Sqrt(-2 * LogOfRest(NextUnit()));
        var (sine, cosine) = Rotation.OfTurns(Vector256.Create(turns));
        secondNormal = radius * sine.ToScalar();
        return radius * cosine.ToScalar();
    }

    /// <summary>Exponential with rate λ: mean 1/λ.</summary>
    public double NextExponential(double lambda) => -1 / lambda * LogOfRest(NextUnit());

    private static double LogOfRest(double u) => Logarithm.Log1P(Vector256.Create(-u)).ToScalar();
}
