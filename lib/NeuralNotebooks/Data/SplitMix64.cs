namespace NeuralNotebooks.Data;

/// <summary>
/// A small random number generator that gives the same numbers on every platform and in every version of .NET.
/// Algorithm: G. Steele, D. Lea and C. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
/// </summary>
public struct SplitMix64(ulong seed)
{
    private ulong state = seed;

    /// <summary>The next 64 random bits.</summary>
    public ulong Next()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A whole number from 0 to <paramref name="bound"/> − 1, each equally likely.</summary>
    /// <param name="bound">How many numbers there are to choose from; at least 1.</param>
    /// <remarks>D. Lemire, "Fast random integer generation in an interval", 2019: the high half of a product.</remarks>
    public int Below(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bound, 1);
        var range = (ulong)bound;
        var high = Math.BigMul(Next(), range, out var low);
        // Numbers in this small part of the range would make some results likelier than others.
        if (low < range)
        {
            var unfair = (0 - range) % range;
            while (low < unfair) high = Math.BigMul(Next(), range, out low);
        }
        return (int)high;
    }
}
