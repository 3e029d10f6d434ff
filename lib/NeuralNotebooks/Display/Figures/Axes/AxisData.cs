namespace NeuralNotebooks.Display;

/// <summary>Collects what an axis must show: finite numbers and categories of the traces on it.</summary>
internal sealed class AxisData(bool vertical)
{
    internal List<double> Numbers { get; } = [];
    internal List<string> Categories { get; } = [];
    internal bool HasBars { get; private set; }
    internal bool IsExact { get; private set; }

    /// <summary>Whether all values are whole numbers, such as epochs or counts: then ticks are whole, too.</summary>
    internal bool IsWhole => Numbers.Count > 0 && Numbers.TrueForAll(number => number == Math.Floor(number));

    internal void Add(Trace trace)
    {
        if (trace is FieldTrace field) AddField(field);
        else if ((vertical ? trace.Y : trace.X) is { } values) AddValues(trace, values);
    }

    private void AddField(FieldTrace field)
    {
        var count = vertical ? field.Z.Rows : field.Z.Columns;
        var values = vertical ? field.Y : field.X;
        IsExact = true;
        if (values is { IsCategorical: true }) AddLabels(values.Labels!);
        else if (count > 0)
        {
            var at = values?.Numbers ?? [.. Enumerable.Range(0, count).Select(i => (double)i)];
            var edges = field is HeatmapTrace ? CellEdges.Of(at) : at;
            Numbers.AddRange([edges[0], edges[^1]]);
        }
    }

    private void AddValues(Trace trace, Values values)
    {
        if (values.Labels is { } labels)
        {
            AddLabels(labels);
            return;
        }
        Numbers.AddRange(values.Numbers.Where(double.IsFinite));
        if (vertical) AddErrors(values.Numbers, trace switch
        {
            ScatterTrace scatter => scatter.ErrorY,
            BarTrace bar => bar.ErrorY,
            _ => null,
        });
        if (trace is not BarTrace bars) return;
        if (vertical) HasBars = true;
        else AddBarEdges(values.Numbers, bars.Width ?? CellEdges.Spacing(values.Numbers) * 0.8);
    }

    private void AddErrors(double[] values, ErrorStyle? error)
    {
        if (error is null) return;
        for (var i = 0; i < values.Length; i++)
            foreach (var end in (double[])[values[i] - error.Array.Numbers[i], values[i] + error.Array.Numbers[i]])
                if (double.IsFinite(end)) Numbers.Add(end);
    }

    private void AddBarEdges(double[] centres, double width)
    {
        foreach (var centre in centres.Where(double.IsFinite)) Numbers.AddRange([centre - width / 2, centre + width / 2]);
    }

    private void AddLabels(string[] labels)
    {
        foreach (var label in labels)
            if (!Categories.Contains(label)) Categories.Add(label);
    }
}
