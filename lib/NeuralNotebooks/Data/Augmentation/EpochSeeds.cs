namespace NeuralNotebooks.Data;

/// <summary>A seed for each image in each epoch: none depends on the order or the number of threads.</summary>
internal readonly struct EpochSeeds(long seed, int epoch)
{
    private readonly ulong start = new SplitMix64(new SplitMix64((ulong)seed).Next() + (ulong)epoch).Next();

    /// <summary>The seed of the image at a place.</summary>
    public ulong Of(int place) => new SplitMix64(start + (ulong)place).Next();
}
