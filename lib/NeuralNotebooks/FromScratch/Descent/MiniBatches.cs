namespace NeuralNotebooks.FromScratch;

/// <summary>
/// Which samples each step looks at. A size of 1 is stochastic, the number of samples is batch, anything between is
/// mini-batch gradient descent. Source: Robbins and Monro, "A Stochastic Approximation Method", 1951.
/// </summary>
public static class MiniBatches
{
    /// <summary>Passes over all samples in a new random order each; the last batch of a pass may be smaller.</summary>
    /// <param name="samples">The number of samples, at least 1.</param>
    /// <param name="size">Samples a batch, at least 1.</param>
    /// <param name="epochs">The number of passes, 0 or more.</param>
    /// <param name="random">Where the order comes from.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is too small.</exception>
    public static IEnumerable<int[]> Of(int samples, int size, int epochs, SeededRandom random)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(samples, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(epochs);
        return Enumerable.Range(0, epochs).SelectMany(_ => random.Permutation(samples).Chunk(size));
    }
}
