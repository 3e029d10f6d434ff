using System.Runtime.ExceptionServices;

namespace TorchSharp.Kernels;

/// <summary>A range in pieces, which any thread may take one after the other.</summary>
internal sealed class Job(long n, long pieces, Action<long, long> body)
{
    private long next;
    private long finished;
    private ExceptionDispatchInfo? error;

    /// <summary>Takes pieces until none is left. Called by several threads at once.</summary>
    public void Work()
    {
        for (var piece = Interlocked.Increment(ref next) - 1; piece < pieces; piece = Interlocked.Increment(ref next) - 1)
        {
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
            if (spins < 2000) Thread.SpinWait(8);
            else Thread.Yield();
        error?.Throw();
    }
}
