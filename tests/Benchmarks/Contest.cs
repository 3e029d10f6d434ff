using System.Diagnostics;
using Benchmarks.Peers;
using Benchmarks.Tables;

namespace Benchmarks;

/// <summary>One who can do the work: microseconds for so many repetitions.</summary>
internal delegate double Contender(int repetitions);

/// <summary>
/// Measures contenders in turn, so that whatever else the machine does meanwhile meets them all. Each uses as many threads
/// as the contest allows, and begins on a quiet machine: the threads of OpenBLAS and PyTorch go on looking for work for
/// a tenth of a second after it, and would take a core from whoever comes next.
/// </summary>
internal sealed class Contest : IDisposable
{
    private const int Rounds = 15;
    private const double RoundMicroseconds = 5000;
    private const int QuietMilliseconds = 120;

    public Contest(int threads)
    {
        Threads = threads;
        TorchSharp.torch.set_num_threads(threads);
        OpenBlas.SetThreads(threads);
        Python = PyTorch.Start(threads);
    }

    public int Threads { get; }

    /// <summary>PyTorch's process; null where it is not installed.</summary>
    public PyTorch? Python { get; }

    /// <summary>The microseconds of one repetition, a contender; null for one who is absent.</summary>
    public Timing?[] Run(params IReadOnlyList<Contender?> contenders)
    {
        var present = contenders.OfType<Contender>().Select(contender => new Entry(contender, isQuiet: Threads == 1)).ToArray();
        for (var round = 0; round < Rounds; round++)
            foreach (var entry in present)
                entry.Measure();
        var timings = new Queue<Timing>(present.Select(entry => Timing.Of(entry.Times)));
        return [.. contenders.Select(contender => contender is null ? (Timing?)null : timings.Dequeue())];
    }

    /// <summary>A contender in this process.</summary>
    public static Contender Of(Action work) => repetitions =>
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < repetitions; i++) work();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    };

    /// <summary>Waits until whoever worked before has gone to sleep.</summary>
    public static void Quiet() => Thread.Sleep(QuietMilliseconds);

    public void Dispose() => Python?.Dispose();

    private sealed class Entry
    {
        private readonly Contender contender;
        private readonly bool isQuiet;
        private readonly int repetitions;

        /// <summary>The first calls compile, fill caches and tell how many repetitions make a round.</summary>
        public Entry(Contender contender, bool isQuiet)
        {
            this.contender = contender;
            this.isQuiet = isQuiet;
            contender(1);
            var watch = Stopwatch.StartNew();
            while (watch.ElapsedMilliseconds < 600) contender(3);
            repetitions = (int)Math.Clamp(RoundMicroseconds / (contender(3) / 3), 1, 10_000);
        }

        public List<double> Times { get; } = [];

        /// <summary>A round, after one that brings data to the caches and threads to their cores.</summary>
        public void Measure()
        {
            if (!isQuiet) Quiet();
            contender(repetitions);
            Times.Add(contender(repetitions) / repetitions);
        }
    }
}
