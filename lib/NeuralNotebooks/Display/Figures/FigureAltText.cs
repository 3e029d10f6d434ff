namespace NeuralNotebooks.Display;

/// <summary>Says in words what a figure shows, from its data: kind, axes, and for each series its ends and extremes.</summary>
internal static class FigureAltText
{
    private const int MostSeries = 8, MostInDetail = 4, MostCorners = 6;

    internal static string Of(PlotlyFigure figure, Arrangement arrangement)
    {
        var title = figure.Layout.Title?.Text;
        // Many series in full would be heard for minutes: then only their ends.
        var brief = figure.Data.Length > MostInDetail;
        var panels = arrangement.Frames.Select(frame => Describe(frame, brief)).ToArray();
        var opening = string.IsNullOrEmpty(title) ? "" : Sentence(title) + " ";
        return panels.Length == 1
            ? opening + panels[0]
            : $"{opening}{panels.Length} panels. " + string.Join(" ", panels.Select((text, i) => $"Panel {i + 1}: {text}"));
    }

    private static string Describe(Frame frame, bool brief)
    {
        var panel = frame.Panel;
        var title = panel.Title.Length > 0 ? Sentence(panel.Title) + " " : "";
        if (panel.Traces.Length == 0) return title + "Empty chart without data.";
        var shown = panel.Traces.Take(MostSeries).Select(trace => Describe(trace, brief));
        var rest = panel.Traces.Length > MostSeries ? $" And {panel.Traces.Length - MostSeries} more series." : "";
        var lines = panel.Shapes.Select(shape => $" Reference line{(shape.Label is { } label ? $" \"{label.Text}\"" : "")}"
            + (shape.Xref.EndsWith("domain", StringComparison.Ordinal) ? $" at y = {P(shape.Y0)}." : $" at x = {P(shape.X0)}."));
        var notes = panel.Annotations.Select(note => $" Note: {Sentence(note.Text)}");
        return $"{title}{Kind(panel)}{Axes(frame)}. {string.Join(" ", shown)}{rest}{string.Concat(lines)}{string.Concat(notes)}";
    }

    private static string Kind(Panel panel) => panel.Traces[0] switch
    {
        HeatmapTrace => "Heat map",
        ContourTrace => "Contour plot",
        BarTrace { Width: not null } => "Histogram",
        BarTrace => "Bar chart",
        _ when panel.Traces.OfType<ScatterTrace>().Any(trace => trace.HasLine) => "Line chart",
        _ => "Scatter plot",
    };

    private static string Axes(Frame frame)
    {
        var (x, y) = (Axis(frame.Panel.X, frame.X), Axis(frame.Panel.Y, frame.Y));
        return (x, y) switch
        {
            ({ Length: > 0 }, { Length: > 0 }) => $" of {y} against {x}",
            (_, { Length: > 0 }) => $" of {y}",
            ({ Length: > 0 }, _) => $" over {x}",
            _ => "",
        };
    }

    private static string Axis(Axis axis, AxisScale scale) =>
        (axis.Title?.Text ?? "") + (scale.Kind == AxisKind.Log && axis.Title?.Text is { Length: > 0 } ? " (logarithmic)" : "");

    private static string Describe(Trace trace, bool brief)
    {
        var name = string.IsNullOrEmpty(trace.Name) ? "" : trace.Name + ": ";
        return name + trace switch
        {
            FieldTrace field => Field(field),
            ScatterTrace { IsBand: true } band => Band(band),
            BarTrace bar => Points(bar.X!, bar.Y!, bar.Width is null ? "bars" : "bins", brief),
            ScatterTrace scatter => Points(scatter.X!, scatter.Y!, "points", brief),
            _ => "",
        };
    }

    private static string Points(Values x, Values y, string what, bool brief)
    {
        if (y.IsCategorical) return $"{y.Count} {what}.";
        var known = Enumerable.Range(0, y.Count).Where(i => double.IsFinite(y.Numbers[i]) && (x.IsCategorical || double.IsFinite(x.Numbers[i]))).ToArray();
        var missing = y.Count - known.Length;
        var gaps = missing > 0 ? $" ({missing} missing)" : "";
        if (known.Length == 0) return $"no {what}{gaps}.";
        string At(int i) => x.IsCategorical ? x.Labels![i] : P(x.Numbers[i]);
        var (low, high) = (known.MinBy(i => y.Numbers[i]), known.MaxBy(i => y.Numbers[i]));
        var digits = Digits(y.Numbers[low], y.Numbers[high]);
        string Point(int i) => $"{TickLabels.Prose(y.Numbers[i], digits)} at {At(i)}";
        if (known.Length == 1) return $"1 {what[..^1]}{gaps}, {Point(low)}.";
        if (brief && what == "points") return $"{known.Length} points{gaps}, from {Point(known[0])} to {Point(known[^1])}.";
        var ends = what == "points" ? $"first {Point(known[0])}, last {Point(known[^1])}, " : "";
        return $"{known.Length} {what}{gaps}, {ends}lowest {Point(low)}, highest {Point(high)}.";
    }

    private static string Band(ScatterTrace band)
    {
        if (string.IsNullOrEmpty(band.Name) && band.X!.Count <= MostCorners) return Region(band);
        var heights = band.Y!.Numbers.Where(double.IsFinite).ToArray();
        return heights.Length == 0 ? "empty band." : $"filled band between {P(heights.Min())} and {P(heights.Max())}.";
    }

    private static string Region(ScatterTrace region)
    {
        var corners = region.X!.Numbers.Zip(region.Y!.Numbers, (x, y) => $"({TickLabels.Prose(x, 3)}, {TickLabels.Prose(y, 3)})");
        return $"{Palette.NameOf(region.Line?.Color)} region with the corners {string.Join(", ", corners)}.";
    }

    private static string Field(FieldTrace field)
    {
        var z = field.Z;
        (int R, int C)? low = null, high = null;
        for (var r = 0; r < z.Rows; r++)
            for (var c = 0; c < z.Columns; c++)
            {
                if (!double.IsFinite(z.Cells[r, c])) continue;
                if (low is null || z.Cells[r, c] < z.Cells[low.Value.R, low.Value.C]) low = (r, c);
                if (high is null || z.Cells[r, c] > z.Cells[high.Value.R, high.Value.C]) high = (r, c);
            }
        if (low is not { } l || high is not { } h) return "no values.";
        string Place(Values? values, int i) => values is null ? $"{i}" : values.Labels?[i] ?? P(values.Numbers[i]);
        string At((int R, int C) p) => $"{P(z.Cells[p.R, p.C])} at x {Place(field.X, p.C)}, y {Place(field.Y, p.R)}";
        return $"{z.Rows} by {z.Columns} values, lowest {At(l)}, highest {At(h)}.";
    }

    // As many digits as tell the lowest from the highest.
    private static int Digits(double low, double high) =>
        high > low ? Math.Clamp((int)(3 + Math.Log10(Math.Max(Math.Abs(low), Math.Abs(high)) / (high - low))), 4, 15) : 4;

    private static string P(double value) => TickLabels.Prose(value);

    private static string Sentence(string text) => text.TrimEnd() is var t && t.Length > 0 && ".?!".Contains(t[^1]) ? t : t + ".";
}
