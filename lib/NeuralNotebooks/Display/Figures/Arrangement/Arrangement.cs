namespace NeuralNotebooks.Display;

/// <summary>A figure with every place decided: what the SVG draws and what the Plotly JSON states.</summary>
internal sealed record Arrangement
{
    internal required int Width { get; init; }
    internal required int Height { get; init; }
    internal required string[] TitleLines { get; init; }

    /// <summary>The legend that all panels share; empty where each panel has its own.</summary>
    internal required LegendEntry[] SharedLegend { get; init; }

    /// <summary>The colour bar that all panels share; null where a panel has its own, or none.</summary>
    internal ColorbarPlace? SharedColorbar { get; private init; }
    internal required Frame[] Frames { get; init; }

    internal static Arrangement Of(PlotlyFigure figure)
    {
        var layout = figure.Layout;
        var panels = Panel.Of(figure);
        var columns = Math.Clamp(layout.Grid?.Columns ?? 1, 1, panels.Length);
        var rows = (panels.Length + columns - 1) / columns;
        var width = layout.Width ?? (columns == 1 ? Metrics.DefaultWidth : 360 * columns);
        var height = layout.Height ?? (rows == 1 && columns == 1 ? Metrics.DefaultHeight : 280 * rows + 20);

        var title = TextWidth.Wrap(layout.Title?.Text ?? "", Metrics.TitleFont * TextWidth.Bold, width - 2 * Metrics.Edge).ToArray();
        var top = title.Length == 0 ? 0.0 : 8 + title.Length * Metrics.TitleRow;
        var shared = panels.Length > 1 && SharedNames(panels) is { } named ? named : [];
        var (legend, legendHeight) = LegendArranger.Arrange(shared, Metrics.Edge, top + 6, width - 2 * Metrics.Edge);
        top += legendHeight;

        var field = ColorbarSharing.Of(panels);
        var room = field is null ? 0 : ColorbarPlace.Room(field);
        var cell = new Box(0, 0, (width - room) / columns, (height - top) / rows);
        var frames = panels.Select((panel, i) => FrameArranger.Arrange(
            panel with { SharesColorbar = field is not null },
            cell with { Left = i % columns * cell.Width, Top = top + i / columns * cell.Height },
            withLegend: shared.Length == 0)).ToArray();
        return new()
        {
            Width = width,
            Height = height,
            TitleLines = title,
            SharedLegend = legend,
            SharedColorbar = field is null ? null : ColorbarPlace.Beside(field, frames),
            Frames = frames,
        };
    }

    // Panels that show the same series in the same colours need one legend.
    private static Trace[]? SharedNames(Panel[] panels)
    {
        var first = panels[0].Named;
        if (first.Length < 2) return null;
        return panels.All(panel => panel.Named.Select(trace => trace.Name).SequenceEqual(first.Select(trace => trace.Name))) ? first : null;
    }
}
