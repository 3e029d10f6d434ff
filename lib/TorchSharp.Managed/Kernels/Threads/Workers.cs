namespace TorchSharp.Kernels;

/// <summary>Divides a range of outputs among threads. Never divides a sum: results do not depend on the thread count.</summary>
/// <remarks>
/// The calling thread works, too, and takes whatever a helper has not taken yet: a helper that the system gives no core
/// costs nothing. Work inside work, and of a second thread meanwhile, runs on the calling thread alone.
/// </remarks>
internal static class Workers
{
    /// <summary>Pieces a thread: few, because each costs a call; more than one, so that a slow thread is waited for less.</summary>
    private const int PiecesPerThread = 2;

    private static readonly Lock Gate = new();
    private static HelperThread[] helpers = [];
    private static int count = Environment.ProcessorCount;
    private static int busy;

    /// <summary>How many threads share the work.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public static int Count
    {
        get => Volatile.Read(ref count);
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            Volatile.Write(ref count, value);
        }
    }

    /// <summary>
    /// Whether <see cref="For"/> would divide the range now. If not, a caller that is called often can do without a delegate.
    /// </summary>
    /// <param name="n">The end of the range.</param>
    /// <param name="grain">The fewest items that are worth a call of their own.</param>
    public static bool WouldDivide(long n, long grain) => Count > 1 && n >= 2 * grain && Volatile.Read(ref busy) == 0;

    /// <summary>Calls <paramref name="body"/> with disjoint ranges that cover 0 … n.</summary>
    /// <param name="n">The end of the range.</param>
    /// <param name="grain">The fewest items that are worth a call of their own.</param>
    /// <param name="body">Gets start (inclusive) and end (exclusive). What it throws, For throws.</param>
    public static void For(long n, long grain, Action<long, long> body)
    {
        if (n <= 0) return;
        var threads = Count;
        if (threads == 1 || n < 2 * grain || Interlocked.CompareExchange(ref busy, 1, 0) != 0)
        {
            body(0, n);
            return;
        }
        try
        {
            var pieces = (int)Math.Min(n / grain, Math.Min(threads * PiecesPerThread, Job.MostPieces));
            var job = new Job(n, pieces, threads, body);
            foreach (var helper in Helpers(threads - 1)) helper.Offer(job);
            job.Work(0);
            job.Wait();
        }
        finally
        {
            Volatile.Write(ref busy, 0);
        }
    }

    private static ReadOnlySpan<HelperThread> Helpers(int wanted)
    {
        if (helpers.Length < wanted)
            lock (Gate)
                helpers = [.. helpers, .. Enumerable.Range(helpers.Length, wanted - helpers.Length).Select(i => new HelperThread(i + 1))];
        return helpers.AsSpan(0, wanted);
    }
}
