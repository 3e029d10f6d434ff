using System.Diagnostics;

namespace Benchmarks;

/// <summary>One who can do the work: microseconds for so many repetitions.</summary>
internal delegate double Contender(int repetitions);

/// <summary>Measures contenders in turn, so that whatever else the machine does meanwhile meets them all.</summary>
internal static class Contest
{
    private const int Rounds = 31;
    private const double RoundMicroseconds = 3000;

    /// <summary>The median microseconds of one repetition, a contender.</summary>
    public static double[] Medians(params IReadOnlyList<Contender> contenders)
    {
        // The first calls compile, fill caches and tell how many repetitions make a round.
        var repetitions = contenders.Select(contender =>
        {
            contender(1);
            var watch = Stopwatch.StartNew();
            while (watch.ElapsedMilliseconds < 200) contender(10);
            return (int)Math.Clamp(RoundMicroseconds / (contender(10) / 10), 1, 10_000);
        }).ToArray();

        var times = contenders.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round < Rounds; round++)
            for (var c = 0; c < contenders.Count; c++)
                times[c].Add(contenders[c](repetitions[c]) / repetitions[c]);
        return [.. times.Select(Median)];
    }

    /// <summary>Ours and PyTorch's, which may be missing.</summary>
    public static Times Beside(Contender ours, Contender? pyTorch)
    {
        var medians = pyTorch is null ? Medians(ours) : Medians(ours, pyTorch);
        return new Times(medians[0], double.NaN, pyTorch is null ? double.NaN : medians[1]);
    }

    /// <summary>A contender in this process.</summary>
    public static Contender Of(Action work) => repetitions =>
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < repetitions; i++) work();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    };

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
