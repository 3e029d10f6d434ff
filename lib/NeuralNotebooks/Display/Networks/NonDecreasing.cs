namespace NeuralNotebooks.Display;

/// <summary>Isotonic regression by pooling adjacent violators (Ayer, Brunk, Ewing, Reid and Silverman, 1955).</summary>
internal static class NonDecreasing
{
    /// <summary>The non-decreasing numbers with the least squared distance from the wished ones.</summary>
    internal static double[] Nearest(IEnumerable<double> wishes)
    {
        var pools = new Stack<(double Sum, int Count)>();
        foreach (var wish in wishes)
        {
            var pool = (Sum: wish, Count: 1);
            while (pools.TryPeek(out var last) && last.Sum / last.Count > pool.Sum / pool.Count)
            {
                pools.Pop();
                pool = (last.Sum + pool.Sum, last.Count + pool.Count);
            }
            pools.Push(pool);
        }
        return [.. pools.Reverse().SelectMany(pool => Enumerable.Repeat(pool.Sum / pool.Count, pool.Count))];
    }
}
