namespace NeuralNotebooks.FromScratch;

/// <summary>
/// A small generator of random numbers: the same seed gives the same numbers on every machine. The algorithm is
/// SplitMix64 (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", 2014).
/// </summary>
/// <param name="seed">Any number.</param>
public sealed class SeededRandom(int seed)
{
    private ulong state = (ulong)seed;

    /// <summary>A number that is uniform in [0, 1).</summary>
    public double Uniform() => (Next() >> 11) * (1.0 / (1UL << 53));

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

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
