namespace Benchmarks.Tables;

/// <summary>Microseconds of one repetition over several rounds.</summary>
/// <param name="Median">The middle one: what the ratios are made of.</param>
/// <param name="Fastest">The least: what the work takes when nothing else happens.</param>
internal readonly record struct Timing(double Median, double Fastest)
{
    public static Timing Of(IEnumerable<double> microseconds)
    {
        var sorted = microseconds.Order().ToArray();
        return new Timing(sorted[sorted.Length / 2], sorted[0]);
    }

    public static Timing operator *(Timing timing, double factor) => new(timing.Median * factor, timing.Fastest * factor);

    public static Timing operator +(Timing a, Timing b) => new(a.Median + b.Median, a.Fastest + b.Fastest);
}
