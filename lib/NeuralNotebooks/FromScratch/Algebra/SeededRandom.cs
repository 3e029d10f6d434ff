using NeuralNotebooks.Data;

namespace NeuralNotebooks.FromScratch;

/// <summary>
/// Random numbers from <see cref="SplitMix64"/>: the same seed gives the same numbers on every machine.
/// </summary>
/// <param name="seed">Any number.</param>
public sealed class SeededRandom(int seed)
{
    private SplitMix64 bits = new((ulong)seed);

    /// <summary>A number that is uniform in [0, 1).</summary>
    public double Uniform() => (bits.Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A number that is uniform in [low, high).</summary>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end.</param>
    public double Uniform(double low, double high) => low + (high - low) * Uniform();

    /// <summary>A number from the normal distribution with mean 0 and standard deviation 1 (Box and Muller, 1958).</summary>
    public double Normal() => Math.Sqrt(-2 * Math.Log(1 - Uniform())) * Math.Cos(2 * Math.PI * Uniform());

    /// <summary>A whole number from 0 to <paramref name="count"/> − 1.</summary>
    /// <param name="count">At least 1.</param>
    public int Below(int count) => (int)(Uniform() * count);

    /// <summary>The numbers 0 to <paramref name="count"/> − 1 in a random order (Fisher and Yates, 1938).</summary>
    /// <param name="count">0 or more.</param>
    public int[] Permutation(int count)
    {
        var order = Enumerable.Range(0, count).ToArray();
        for (var i = count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }
        return order;
    }
}
