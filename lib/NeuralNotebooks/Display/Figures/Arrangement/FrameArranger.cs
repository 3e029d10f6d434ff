namespace NeuralNotebooks.Display;

/// <summary>Finds room for a panel's labels, legend and colour bar, and leaves the rest to the plot.</summary>
internal static class FrameArranger
{
    private const double Slant = 35 * Math.PI / 180;
    private const double LongestLabel = 170;

    internal static Frame Arrange(Panel panel, Box outer, bool withLegend)
    {
        var (xData, yData) = (new AxisData(vertical: false), new AxisData(vertical: true));
        foreach (var trace in panel.Traces)
        {
            xData.Add(trace);
            yData.Add(trace);
        }
        var y = AxisScaleBuilder.Build(panel.Y, yData, Math.Clamp((int)((outer.Height - 80) / 46), 2, 8), "y");
        var x = AxisScaleBuilder.Build(panel.X, xData, Math.Clamp((int)((outer.Width - 80) / 76), 2, 10), "x");

        var left = Edge(panel.Y) + Widest(y) + Metrics.TickLength + Metrics.Gap;
        var right = panel.WithColorbar is { } field ? ColorbarPlace.Room(field) : Math.Max(Metrics.Edge + 2, HalfLastLabel(x));
        var direct = withLegend ? DirectLabelArranger.Width(panel, x) : null;
        var slanted = IsCrowded(x, outer.Width - left - right);
        if (slanted) left = Math.Max(left, Math.Min(TextWidth.Of(Cut(x.Labels[0]), Metrics.TickFont) * Math.Cos(Slant), outer.Width / 4));
        var bottom = (slanted ? SlantedHeight(x) : Metrics.TickFont + 4) + Metrics.TickLength + Edge(panel.X);
        var top = Metrics.Edge + (panel.Title.Length > 0 ? Metrics.TitleRow : 0);

        if (direct is { } names)
        {
            var plot = Inner(outer, left, Math.Max(right, names + 10 + Metrics.Edge), top, bottom);
            if (plot.Width > outer.Width * 0.5 && DirectLabelArranger.Arrange(panel, x, y, plot) is { } labels)
                return Build(panel, outer, plot, x, y, [], labels, slanted);
        }
        var (legend, legendHeight) = withLegend
            ? LegendArranger.Arrange(panel.Named, outer.Left + left, outer.Top + top - 6, outer.Width - left - right) : ([], 0);
        return Build(panel, outer, Inner(outer, left, right, top + legendHeight, bottom), x, y, legend, [], slanted);
    }

    internal static string Cut(string label) => TextWidth.Fit(label, Metrics.TickFont, LongestLabel);

    private static Frame Build(
        Panel panel, Box outer, Box plot, AxisScale x, AxisScale y, LegendEntry[] legend, DirectLabel[] labels, bool slanted)
    {
        var used = panel.Y.Scaleanchor is null ? plot : Equal(plot, x, y);
        return new()
        {
            Panel = panel,
            X = x,
            Y = y,
            Plot = used,
            // Axis titles keep their distance from a plot that doesn't need all of its room.
            Outer = outer with
            {
                Left = outer.Left + used.Left - plot.Left,
                Width = outer.Width - (used.Left - plot.Left),
                Height = outer.Height - (plot.Bottom - used.Bottom),
            },
            Legend = legend,
            DirectLabels = labels,
            SlantedLabels = slanted,
        };
    }

    private static Box Inner(Box outer, double left, double right, double top, double bottom) =>
        new(outer.Left + left, outer.Top + top, Math.Max(outer.Width - left - right, 20), Math.Max(outer.Height - top - bottom, 20));

    // One unit is as long on the x axis as on the y axis. At the top, so that titles and legends stand close above it.
    private static Box Equal(Box plot, AxisScale x, AxisScale y)
    {
        var (xUnits, yUnits) = (Math.Abs(x.End - x.Start), Math.Abs(y.End - y.Start));
        var pixels = Math.Min(plot.Width / xUnits, plot.Height / yUnits);
        var (width, height) = (pixels * xUnits, pixels * yUnits);
        return new(plot.Left + (plot.Width - width) / 2, plot.Top, width, height);
    }

    private static double Edge(Axis axis) => Metrics.Edge + (string.IsNullOrEmpty(axis.Title?.Text) ? 0 : Metrics.LabelFont + Metrics.Gap);

    private static double Widest(AxisScale scale) =>
        scale.Labels.Length == 0 ? 0 : scale.Labels.Max(label => TextWidth.Of(Cut(label), Metrics.TickFont));

    private static double HalfLastLabel(AxisScale x) =>
        x.Labels.Length == 0 ? 0 : TextWidth.Of(Cut(x.Labels[^1]), Metrics.TickFont) / 2 * (x.Kind == AxisKind.Category ? 0.5 : 1) + 4;

    private static bool IsCrowded(AxisScale x, double width)
    {
        if (x.Kind != AxisKind.Category || x.Labels.Length == 0) return false;
        var slot = width / Math.Max(1, Math.Abs(x.End - x.Start));
        return x.Labels.Max(label => TextWidth.Of(label, Metrics.TickFont)) > slot - 4;
    }

    private static double SlantedHeight(AxisScale x) => Widest(x) * Math.Sin(Slant) + Metrics.TickFont;
}
