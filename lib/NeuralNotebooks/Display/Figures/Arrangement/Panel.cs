namespace NeuralNotebooks.Display;

/// <summary>One pair of axes and what is drawn on it.</summary>
internal sealed record Panel
{
    /// <summary>"" for the first panel, then "2", "3" …, as Plotly numbers axes.</summary>
    internal required string Suffix { get; init; }
    internal required Axis X { get; init; }
    internal required Axis Y { get; init; }
    internal required Trace[] Traces { get; init; }
    internal required Shape[] Shapes { get; init; }
    internal required Annotation[] Annotations { get; init; }
    internal string Title { get; init; } = "";

    /// <summary>Whether the colours of its field are explained by a bar for all panels.</summary>
    internal bool SharesColorbar { get; init; }

    /// <summary>The field that has a colour bar beside this panel.</summary>
    internal FieldTrace? WithColorbar => SharesColorbar ? null : Traces.OfType<FieldTrace>().FirstOrDefault(surface => surface.Showscale != false);

    internal Trace[] Named => [.. Traces.Where(trace => !string.IsNullOrEmpty(trace.Name) && trace is not FieldTrace)];

    internal static string NameOf(string suffix) => "panel:x" + suffix;

    /// <summary>The panels of a figure, in the order of their numbers.</summary>
    internal static Panel[] Of(PlotlyFigure figure)
    {
        var layout = figure.Layout;
        var suffixes = figure.Data.Select(trace => (trace.Xaxis ?? "x")[1..])
            .Concat(layout.Axes.Keys.Select(name => name["xaxis".Length..])).Append("")
            .Distinct().OrderBy(suffix => suffix.Length).ThenBy(suffix => suffix, StringComparer.Ordinal);
        return [.. suffixes.Select(suffix => new Panel
        {
            Suffix = suffix,
            X = Find(layout, "xaxis" + suffix),
            Y = Find(layout, "yaxis" + suffix),
            Traces = [.. figure.Data.Where(trace => (trace.Xaxis ?? "x") == "x" + suffix)],
            Shapes = [.. (layout.Shapes ?? []).Where(shape => IsOn(shape.Xref, "x" + suffix))],
            Annotations = [.. (layout.Annotations ?? []).Where(note => note.Name is null && (note.Xref ?? "x") == "x" + suffix)],
            Title = (layout.Annotations ?? []).FirstOrDefault(note => note.Name == NameOf(suffix))?.Text ?? "",
        })];
    }

    private static bool IsOn(string reference, string axis) => reference == axis || reference == axis + " domain";

    private static Axis Find(Layout layout, string name) =>
        layout.Axes.TryGetValue(name, out var element) ? PlotlyJson.ToAxis(element) : new();
}
