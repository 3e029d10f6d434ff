using System.Text.Json;

namespace NeuralNotebooks.Display;

/// <summary>
/// Writes what the drawing decided into the figure: ranges, ticks, places and looks, so that plotly.js
/// draws the same picture and decides nothing by itself.
/// </summary>
internal static class PlotlyResolver
{
    internal static PlotlyFigure Resolve(PlotlyFigure figure, Arrangement arrangement)
    {
        var axes = new Dictionary<string, JsonElement>();
        foreach (var frame in arrangement.Frames)
        {
            var (plot, suffix) = (frame.Plot, frame.Panel.Suffix);
            axes["xaxis" + suffix] = PlotlyJson.ToElement(Decided(frame.Panel.X, frame.X) with
            {
                Anchor = "y" + suffix,
                Domain = [Share(plot.Left, arrangement.Width), Share(plot.Right, arrangement.Width)],
                Tickangle = frame.SlantedLabels ? -35 : 0,
                Showgrid = !frame.Panel.Traces.OfType<FieldTrace>().Any() && frame.X.Kind != AxisKind.Category,
            });
            axes["yaxis" + suffix] = PlotlyJson.ToElement(Decided(frame.Panel.Y, frame.Y) with
            {
                Anchor = "x" + suffix,
                Domain = [Share(arrangement.Height - plot.Bottom, arrangement.Height), Share(arrangement.Height - plot.Top, arrangement.Height)],
                Showgrid = !frame.Panel.Traces.OfType<FieldTrace>().Any() && frame.Y.Kind != AxisKind.Category,
            });
        }
        var layout = figure.Layout with
        {
            Axes = axes,
            Width = arrangement.Width,
            Height = arrangement.Height,
            Margin = new(),
            Font = new() { Family = "system-ui, sans-serif", Size = Metrics.TickFont, Color = SvgStyle.Ink.Light },
            PaperBgcolor = SvgStyle.Card.Light,
            PlotBgcolor = SvgStyle.Card.Light,
            Showlegend = figure.Data.Any(trace => trace is not FieldTrace && !string.IsNullOrEmpty(trace.Name)),
            Title = Title(figure.Layout.Title, arrangement),
            Legend = new()
            {
                Orientation = "h", X = Share(arrangement.Frames[0].Plot.Left, arrangement.Width), Yanchor = "top", Traceorder = "normal",
                Y = Share(arrangement.Height - 8 - arrangement.TitleLines.Length * Metrics.TitleRow, arrangement.Height),
            },
            Annotations = Titles(figure, arrangement),
        };
        return new() { Data = [.. figure.Data.Select(trace => Placed(trace, arrangement))], Layout = layout };
    }

    private static Axis Decided(Axis axis, AxisScale scale) => axis with
    {
        Type = scale.Kind switch { AxisKind.Log => "log", AxisKind.Category => "category", _ => "linear" },
        Range = [scale.Start, scale.End],
        Tickmode = "array",
        Tickvals = scale.Kind == AxisKind.Category ? Values.OfLabels(scale.Categories) : new(scale.Ticks),
        Ticktext = [.. scale.Labels.Select(FrameArranger.Cut)],
        Categoryarray = scale.Kind == AxisKind.Category ? scale.Categories : null,
        Categoryorder = scale.Kind == AxisKind.Category ? "array" : null,
        Zeroline = false,
        Showline = true,
        Ticks = "outside",
        Gridcolor = SvgStyle.Grid.Light,
        Linecolor = SvgStyle.Axis.Light,
    };

    private static TitleText? Title(TitleText? title, Arrangement arrangement) => title is null ? null : title with
    {
        X = Share(Metrics.Edge + 2, arrangement.Width),
        Y = Share(arrangement.Height - Metrics.Edge, arrangement.Height),
        Xanchor = "left",
        Yanchor = "top",
        Font = new() { Size = Metrics.TitleFont },
    };

    private static Trace Placed(Trace trace, Arrangement arrangement)
    {
        // In the legend once: not the unnamed, and of shared names only the first panel's.
        var repeated = arrangement.SharedLegend.Length > 0 && (trace.Xaxis ?? "x") != "x";
        if (trace is not FieldTrace && (string.IsNullOrEmpty(trace.Name) || repeated)) return trace with { Showlegend = false };
        if (trace is not FieldTrace field || field.Showscale == false) return trace;
        var place = arrangement.SharedColorbar
            ?? ColorbarPlace.Beside(field, arrangement.Frames.First(frame => "x" + frame.Panel.Suffix == (trace.Xaxis ?? "x")).Plot);
        var bar = (field.Colorbar ?? new()) with
        {
            X = Share(place.PlotlyLeft, arrangement.Width),
            Y = Share(arrangement.Height - place.Bar.MiddleY, arrangement.Height),
            Len = Share(place.Bar.Height, arrangement.Height),
        };
        return field with { Colorbar = bar };
    }

    private static Annotation[] Titles(PlotlyFigure figure, Arrangement arrangement) =>
    [
        .. (figure.Layout.Annotations ?? []).Where(note => note.Name is null),
        .. arrangement.Frames.Where(frame => frame.Panel.Title.Length > 0).Select(frame => new Annotation
        {
            Name = Panel.NameOf(frame.Panel.Suffix),
            Text = frame.Panel.Title,
            X = Share(frame.Plot.Left, arrangement.Width),
            Y = Share(arrangement.Height - frame.Plot.Top, arrangement.Height),
            Xref = "paper",
            Yref = "paper",
            Xanchor = "left",
            Yanchor = "bottom",
            Showarrow = false,
        }),
    ];

    private static double Share(double pixels, double whole) => Math.Round(Math.Clamp(pixels / whole, 0, 1), 5);
}
