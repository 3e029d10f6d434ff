using System.Globalization;

namespace NeuralNotebooks.Display;

/// <summary>Checks the numbers of heat maps and contours, and decides their colour range.</summary>
internal static class FieldData
{
    internal static Matrix Matrix(double[,] z)
    {
        ArgumentNullException.ThrowIfNull(z);
        var copy = (double[,])z.Clone();
        SeriesData.Check([.. copy.Cast<double>()], "z");
        return new(copy);
    }

    internal static Values? Names(IEnumerable<string>? names, int count, string what)
    {
        if (names is null) return Values.OfLabels(Enumerable.Range(0, count).Select(i => i.ToString(CultureInfo.InvariantCulture)));
        var labels = Values.OfLabels(names);
        if (labels.Count != count) throw new ArgumentException($"The matrix has {count} {what} but there are {labels.Count} names for them.", what);
        if (labels.Labels!.GroupBy(label => label).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"The name \"{twice.Key}\" stands for {twice.Count()} {what}: names must differ.", what);
        return labels;
    }

    internal static Values Grid(double[] places, int count, string axis)
    {
        ArgumentNullException.ThrowIfNull(places);
        if (places.Length != count)
            throw new ArgumentException($"z has {count} {(axis == "x" ? "columns" : "rows")} but {axis} has {places.Length} places.", axis);
        for (var i = 0; i < places.Length; i++)
            if (!double.IsFinite(places[i]) || i > 0 && places[i] <= places[i - 1])
                throw new ArgumentException($"The places on the {axis} axis must ascend and be finite; number {i} does not.", axis);
        SeriesData.Check(places, axis);
        return new([.. places]);
    }

    internal static string[][] Text(Matrix z, string format) =>
        [.. Enumerable.Range(0, z.Rows).Select(r => Enumerable.Range(0, z.Columns).Select(c => Cell(z.Cells[r, c], format)).ToArray())];

    internal static (double Low, double High) Range(Matrix z, (double Low, double High)? asked, ColorScale scale)
    {
        if (asked is var (from, to))
            return double.IsFinite(from) && double.IsFinite(to) && from < to ? (from, to)
                : throw new ArgumentException("A colour range runs from a finite number to a greater one.", nameof(asked));
        var finite = z.Finite().ToArray();
        if (finite.Length == 0) return (0, 1);
        var (low, high) = (finite.Min(), finite.Max());
        if (scale == ColorScale.Diverging) (low, high) = (-Math.Max(Math.Abs(low), Math.Abs(high)), Math.Max(Math.Abs(low), Math.Abs(high)));
        return high > low ? (low, high) : (low - 0.5, high + 0.5);
    }

    internal static Colorbar Colorbar(double low, double high, string title)
    {
        var ticks = NiceTicks.Linear(low, high, 5);
        return new()
        {
            Title = string.IsNullOrEmpty(title) ? null : new() { Text = title, Side = "right" },
            Tickmode = "array", Tickvals = ticks, Ticktext = TickLabels.Linear(ticks), Thickness = Metrics.ColorbarWidth,
        };
    }

    private static string Cell(double value, string format) => double.IsFinite(value) ? value.ToString(format, CultureInfo.InvariantCulture) : "";
}
