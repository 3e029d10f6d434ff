namespace NeuralNotebooks.Display;

/// <summary>Decides the kind, range and ticks of an axis from its attributes and its data.</summary>
internal static class AxisScaleBuilder
{
    /// <param name="axis">What the author asked for.</param>
    /// <param name="data">What the axis must show.</param>
    /// <param name="tickCount">About how many intervals there is room for.</param>
    /// <param name="name">"x" or "y", for errors.</param>
    internal static AxisScale Build(Axis axis, AxisData data, int tickCount, string name)
    {
        if (data.Categories.Count > 0 || axis.Type == "category") return Category(axis, data, name);
        var log = axis.Type == "log";
        var (start, end) = axis.Range is { Length: 2 } range ? (range[0], range[1]) : log ? LogRange(data, name) : LinearRange(data, tickCount);
        var (low, high) = start <= end ? (start, end) : (end, start);
        var ticks = axis.Tickvals?.Numbers ?? (log ? NiceTicks.Log(low, high, tickCount) : NiceTicks.Linear(low, high, tickCount, data.IsWhole));
        return new()
        {
            Kind = log ? AxisKind.Log : AxisKind.Linear,
            Start = start,
            End = end,
            Ticks = ticks,
            Labels = axis.Ticktext ?? (ticks.Length == 0 ? [] : log ? TickLabels.Log(ticks) : TickLabels.Linear(ticks)),
        };
    }

    private static AxisScale Category(Axis axis, AxisData data, string name)
    {
        string[] categories = axis.Categoryarray ?? [.. data.Categories];
        if (data.Numbers.Count > 0 && data.Categories.Count > 0)
            throw new InvalidOperationException($"The {name} axis has both names and numbers: use one kind for all series of a panel.");
        return new()
        {
            Kind = AxisKind.Category,
            Start = axis.Range?[0] ?? -0.5,
            End = axis.Range?[1] ?? Math.Max(categories.Length, 1) - 0.5,
            Ticks = [.. Enumerable.Range(0, categories.Length).Select(i => (double)i)],
            Labels = categories,
            Categories = categories,
        };
    }

    private static (double, double) LinearRange(AxisData data, int tickCount)
    {
        if (data.Numbers.Count == 0) return (0, 1);
        var (low, high) = (data.Numbers.Min(), data.Numbers.Max());
        if (data.HasBars) (low, high) = (Math.Min(low, 0), Math.Max(high, 0));
        if (data.IsExact && high > low) return (low, high);
        // So close that doubles hardly tell them apart: one value.
        var size = Math.Max(Math.Abs(low), Math.Abs(high));
        if (high - low <= size * 1e-12)
        {
            var room = size == 0 || size < 10 && data.IsWhole ? 1 : size * 0.1;
            (low, high) = (low - room, high + room);
        }
        return NiceTicks.Widen(low, high, tickCount);
    }

    private static (double, double) LogRange(AxisData data, string name)
    {
        var positive = data.Numbers.Where(number => number > 0).ToArray();
        if (positive.Length == 0 && data.Numbers.Count > 0)
            throw new InvalidOperationException(
                $"The logarithmic {name} axis has no value above zero to show: leave out Log{name.ToUpperInvariant()}() or add a positive value.");
        if (positive.Length == 0) return (0, 1);
        var (low, high) = (Math.Log10(positive.Min()), Math.Log10(positive.Max()));
        if (high - low < 1e-9) (low, high) = (low - 0.5, high + 0.5);
        var room = (high - low) * 0.04;
        return (Math.Max(low - room, -323), Math.Min(high + room, 308.25));
    }
}
