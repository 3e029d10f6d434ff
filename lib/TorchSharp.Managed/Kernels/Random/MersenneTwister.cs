namespace TorchSharp.Kernels;

/// <summary>MT19937 (Matsumoto and Nishimura 1998), the generator behind PyTorch's CPU random numbers.</summary>
internal sealed class MersenneTwister
{
    /// <summary>How many words of 32 bits it remembers.</summary>
    public const int N = 624;

    private const int M = 397;
    private readonly uint[] state = new uint[N];
    private int index = N;
    private bool isFresh = true;

    /// <param name="seed">Only its lower 32 bits count, as in PyTorch.</param>
    public MersenneTwister(ulong seed)
    {
        state[0] = (uint)seed;
        for (var i = 1; i < N; i++) state[i] = 1812433253u * (state[i - 1] ^ (state[i - 1] >> 30)) + (uint)i;
    }

    /// <summary>Goes on where another was.</summary>
    /// <param name="words">Its <see cref="Words"/>: <see cref="N"/> of them.</param>
    /// <param name="next">Its <see cref="Next"/>.</param>
    public MersenneTwister(ReadOnlySpan<uint> words, int? next)
    {
        words[..N].CopyTo(state);
        (index, isFresh) = (next ?? N, next is null);
    }

    /// <summary>What it remembers.</summary>
    public ReadOnlySpan<uint> Words => state;

    /// <summary>Which word comes next, from 1; <see cref="N"/> when all are used up, null when none was drawn since the seed.</summary>
    public int? Next => isFresh ? null : index;

    /// <summary>The next 32 random bits.</summary>
    public uint NextUInt32()
    {
        if (index == N) Twist();
        var y = state[index++];
        y ^= y >> 11;
        y ^= (y << 7) & 0x9d2c5680u;
        y ^= (y << 15) & 0xefc60000u;
        return y ^ (y >> 18);
    }

    /// <summary>Two draws; the first gives the upper half.</summary>
    public ulong NextUInt64()
    {
        var upper = (ulong)NextUInt32() << 32;
        return upper | NextUInt32();
    }

    private void Twist()
    {
        var s = state;
        for (var i = 0; i < N - M; i++) s[i] = s[i + M] ^ Mix(s[i], s[i + 1]);
        for (var i = N - M; i < N - 1; i++) s[i] = s[i + M - N] ^ Mix(s[i], s[i + 1]);
        s[N - 1] = s[M - 1] ^ Mix(s[N - 1], s[0]);
        (index, isFresh) = (0, false);
    }

    private static uint Mix(uint upper, uint lower)
    {
        var y = (upper & 0x80000000u) | (lower & 0x7fffffffu);
        return (y >> 1) ^ (0x9908b0dfu & (0u - (y & 1)));
    }
}
