using System.Diagnostics;

namespace TorchSharp.Kernels;

/// <summary>
/// A thread that waits for a <see cref="Job"/>: for a while by looking again and again, because in a training loop the next
/// kernel follows within microseconds, and waking a thread, perhaps on a core that is taken, costs more than that; then asleep.
/// </summary>
internal sealed class HelperThread
{
    private static readonly long Patience = Stopwatch.Frequency / 1000; // 1 ms

    private readonly SemaphoreSlim wake = new(0);
    private readonly int number;
    private Job? offered;
    private int asleep;

    /// <param name="number">Its place among the threads; 0 is the one that asks for help.</param>
    public HelperThread(int number)
    {
        this.number = number;
        new Thread(Run) { IsBackground = true, Name = $"TorchSharp.Managed worker {number}" }.Start();
    }

    /// <summary>Asks the thread to help. It may come too late; then it finds nothing left to do.</summary>
    public void Offer(Job job)
    {
        Interlocked.Exchange(ref offered, job);
        if (Interlocked.Exchange(ref asleep, 0) == 1) wake.Release();
    }

    private void Run()
    {
        while (true)
            Next().Work(number);
    }

    private Job Next()
    {
        while (true)
        {
            var until = Stopwatch.GetTimestamp() + Patience;
            do
            {
                if (Volatile.Read(ref offered) is not null && Interlocked.Exchange(ref offered, null) is { } job) return job;
                Thread.SpinWait(1);
            }
            while (Stopwatch.GetTimestamp() < until);

            // Falling asleep and being offered a job are both announced before the other is looked at: neither is missed.
            Interlocked.Exchange(ref asleep, 1);
            if (Volatile.Read(ref offered) is null || Interlocked.Exchange(ref asleep, 0) == 0) wake.Wait();
        }
    }
}
