namespace NeuralNotebooks.Data;

/// <summary>Seeded orders of the numbers 0 to n − 1, the same on every platform.</summary>
public static class RandomOrder
{
    /// <summary>A random permutation: every order is equally likely (the shuffle of R. Fisher and F. Yates).</summary>
    /// <param name="count">How many numbers, from 0.</param>
    /// <param name="seed">Chooses the permutation.</param>
    /// <returns>A new array of <paramref name="count"/> different numbers.</returns>
    public static int[] Permutation(int count, long seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var order = new int[count];
        for (var i = 0; i < count; i++) order[i] = i;

        var random = new SplitMix64((ulong)seed);
        for (var i = count - 1; i > 0; i--)
        {
            var j = random.Below(i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }
        return order;
    }
}
