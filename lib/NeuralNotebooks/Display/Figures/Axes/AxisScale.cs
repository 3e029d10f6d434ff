namespace NeuralNotebooks.Display;

/// <summary>What an axis counts.</summary>
internal enum AxisKind
{
    Linear,
    Log,
    Category,
}

/// <summary>An axis that is decided: its kind, ends, ticks and labels. Positions run from 0 (start) to 1 (end).</summary>
internal sealed record AxisScale
{
    internal required AxisKind Kind { get; init; }

    /// <summary>Ends as Plotly counts: powers of ten on a log axis. Start may lie above End.</summary>
    internal required double Start { get; init; }
    internal required double End { get; init; }

    /// <summary>Ticks in data units, and their labels.</summary>
    internal required double[] Ticks { get; init; }
    internal required string[] Labels { get; init; }
    internal string[] Categories { get; init; } = [];

    internal double Position(double value)
    {
        var at = Kind == AxisKind.Log ? Math.Log10(value) : value;
        return End == Start ? 0.5 : (at / (End - Start)) - (Start / (End - Start));
    }

    /// <summary>The numbers of a coordinate: itself, or the places of its categories. Not drawable on a log axis is NaN.</summary>
    internal double[] Numbers(Values values)
    {
        if (values.Labels is { } labels) return [.. labels.Select(label => (double)Array.IndexOf(Categories, label))];
        return Kind == AxisKind.Log ? [.. values.Numbers.Select(v => v > 0 ? v : double.NaN)] : values.Numbers;
    }
}
