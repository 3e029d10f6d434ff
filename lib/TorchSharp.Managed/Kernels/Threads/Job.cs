using System.Runtime.ExceptionServices;

namespace TorchSharp.Kernels;

/// <summary>
/// A range in pieces. Each thread begins with its own share, which is the same share in every job: so what a thread wrote in
/// one kernel is still in its core's cache when it reads it in the next. Then it takes what others have not begun.
/// </summary>
/// <param name="n">The end of the range.</param>
/// <param name="pieces">How many pieces, 1 to <see cref="MostPieces"/>.</param>
/// <param name="threads">How many threads share them.</param>
/// <param name="body">Gets start (inclusive) and end (exclusive).</param>
internal sealed class Job(long n, int pieces, int threads, Action<long, long> body)
{
    /// <summary>A bit each tells which are taken.</summary>
    public const int MostPieces = 64;

    private ulong taken;
    private int finished;
    private ExceptionDispatchInfo? error;

    /// <summary>Takes pieces until none is left. Called by several threads at once.</summary>
    /// <param name="thread">Which, from 0.</param>
    public void Work(int thread)
    {
        for (var i = 0; i < pieces; i++)
        {
            var piece = (pieces * thread / threads + i) % pieces;
            var bit = 1UL << piece;
            if ((Volatile.Read(ref taken) & bit) != 0 || (Interlocked.Or(ref taken, bit) & bit) != 0) continue;
            try
            {
                body(n * piece / pieces, n * (piece + 1) / pieces);
            }
            catch (Exception thrown)
            {
                Interlocked.CompareExchange(ref error, ExceptionDispatchInfo.Capture(thrown), null);
            }
            Interlocked.Increment(ref finished);
        }
    }

    /// <summary>Returns when all pieces are finished; throws the first exception of any.</summary>
    public void Wait()
    {
        // Never sleeps: what is left is a piece that another thread is about to finish. But it may need this core.
        for (var spins = 0; Volatile.Read(ref finished) < pieces; spins++)
            if (spins < 10_000) Thread.SpinWait(1);
            else Thread.Yield();
        error?.Throw();
    }
}
