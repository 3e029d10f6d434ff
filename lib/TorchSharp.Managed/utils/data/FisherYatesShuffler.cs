using System.Collections;

namespace TorchSharp.Utils;

/// <summary>
/// The numbers 0 … size − 1 in random order, from .NET's generator and not from <c>torch.manual_seed</c>. With a seed it is
/// the same order each time; without one, a new one each time.
/// </summary>
/// <param name="size">How many numbers.</param>
/// <param name="seed">The seed; null for a new order each time.</param>
public class FisherYatesShuffler(long size, int? seed = null) : IEnumerable<long>
{
    /// <summary>The numbers.</summary>
    public IEnumerator<long> GetEnumerator() => ((IEnumerable<long>)Order()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Builds the order from its front: number i takes a random place, and what was there moves to the end.</summary>
    private long[] Order()
    {
        var random = seed is { } given ? new Random(given) : new Random();
        var order = new long[size];
        for (long i = 0; i < size; i++)
        {
            // Two draws of 31 bits each, so that the remainder favours low places by next to nothing. Whether TorchSharp makes
            // the same order of a seed has not been compared.
            var bits = ((long)random.Next() << 32) + random.Next();
            var place = bits % (i + 1);
            order[i] = order[place];
            order[place] = i;
        }
        return order;
    }
}
