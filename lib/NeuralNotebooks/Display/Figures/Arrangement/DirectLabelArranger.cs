namespace NeuralNotebooks.Display;

/// <summary>Puts each line's name beside its end, where names are few, short and do not collide; otherwise there is a legend.</summary>
internal static class DirectLabelArranger
{
    private const double WidestLabel = 130, Row = 16, FarthestShift = 14;

    /// <summary>The width that names beside the lines would take, or null where they would not do.</summary>
    internal static double? Width(Panel panel, AxisScale x)
    {
        var named = panel.Named;
        if (named.Length is 0 or > 5 || panel.WithColorbar is not null || panel.SharesColorbar || panel.Traces.Any(trace => trace is BarTrace)) return null;
        foreach (var trace in named)
        {
            if (trace is not ScatterTrace { HasLine: true } line) return null;
            var last = LastPoint(line, x);
            if (last is null || x.Position(last.Value.X) is not (>= 0.85 and <= 1.0001)) return null;
        }
        var widest = named.Max(trace => TextWidth.Of(trace.Name!, Metrics.LegendFont * TextWidth.Bold));
        return widest <= WidestLabel ? widest : null;
    }

    /// <summary>The names at their heights, moved apart a little; null where that is not enough.</summary>
    internal static DirectLabel[]? Arrange(Panel panel, AxisScale x, AxisScale y, Box plot)
    {
        var ends = panel.Named.Cast<ScatterTrace>().Select(line => (Line: line, At: plot.Bottom - y.Position(EndHeight(line, x, y)) * plot.Height))
            .OrderBy(end => end.At).ToArray();
        if (ends.Any(end => !(end.At >= plot.Top - 1 && end.At <= plot.Bottom + 1))) return null;
        var places = ends.Select(end => end.At).ToArray();
        for (var pass = 0; pass < 8; pass++)
            for (var i = 1; i < places.Length; i++)
                if (Row - (places[i] - places[i - 1]) is > 0 and var overlap)
                {
                    places[i - 1] -= overlap / 2;
                    places[i] += overlap / 2;
                }
        for (var i = 0; i < places.Length; i++)
        {
            if (Math.Abs(places[i] - ends[i].At) > FarthestShift) return null;
            if (i > 0 && places[i] - places[i - 1] < Row - 1) return null;
        }
        return [.. ends.Zip(places, (end, at) => new DirectLabel(end.Line, end.Line.Name!, at))];
    }

    private static double EndHeight(ScatterTrace line, AxisScale x, AxisScale y) =>
        LastPoint(line, x) is { } last ? y.Kind == AxisKind.Log && last.Y <= 0 ? double.NaN : last.Y : double.NaN;

    private static (double X, double Y)? LastPoint(ScatterTrace line, AxisScale x)
    {
        if (line.X is null || line.Y is null || line.Y.IsCategorical) return null;
        var xs = x.Numbers(line.X);
        for (var i = xs.Length - 1; i >= 0; i--)
            if (double.IsFinite(xs[i]) && double.IsFinite(line.Y.Numbers[i])) return (xs[i], line.Y.Numbers[i]);
        return null;
    }
}
