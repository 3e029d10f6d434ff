namespace NeuralNotebooks.Display;

/// <summary>Draws lines of equal height with their labels, and the bands between them.</summary>
internal static class ContourMark
{
    private const double ShortestLabelled = 90;

    internal static void Draw(SvgWriter svg, ContourTrace trace, Frame frame)
    {
        var z = trace.Z.Cells;
        if (trace.Z.Rows < 2 || trace.Z.Columns < 2) return;
        var xs = Grid(trace.X, trace.Z.Columns, frame.X);
        var ys = Grid(trace.Y, trace.Z.Rows, frame.Y);
        List<(double X, double Y)> OnPage(List<(double X, double Y)> line) =>
            line.ConvertAll(p => (frame.PixelX(Between(xs, p.X)), frame.PixelY(Between(ys, p.Y))));

        var levels = Levels(trace.Contours);
        if (trace.Contours.Coloring == "fill") Fill(svg, trace, frame, levels, OnPage);
        var labels = new List<(string Text, double X, double Y)>();
        foreach (var level in levels)
        {
            var lines = MarchingSquares.Lines(z, level).ConvertAll(OnPage);
            if (lines.Count == 0) continue;
            var path = string.Concat(lines.Select(line => Polyline.PathData(line)));
            var position = FieldRange.Position(trace, level);
            var colour = trace.Contours.Coloring == "fill" ? "#1f2328" : ColorScales.Hex(ColorScales.At(trace.Colorscale.Stops, position));
            svg.Element("path", ("d", path), ("fill", "none"), ("stroke", colour),
                ("stroke-width", trace.Contours.Coloring == "fill" ? 0.7 : 1.6), ("stroke-opacity", trace.Contours.Coloring == "fill" ? 0.55 : 1.0));
            if (trace.Contours.Showlabels == true) AddLabel(labels, lines, level, frame.Plot);
        }
        foreach (var (text, x, y) in labels)
            svg.TextElement(text, x, y + 4, ("text-anchor", "middle"), ("style", "font-size:11.5px;paint-order:stroke"),
                ("fill", "#1f2328"), ("stroke", "#ffffff"), ("stroke-width", 3.0), ("stroke-linejoin", "round"));
    }

    /// <summary>The heights of the lines: start, start + size … up to end.</summary>
    internal static double[] Levels(ContourLevels contours)
    {
        if (!(contours.Size > 0)) return [contours.Start];
        var count = (int)Math.Min(Math.Floor((contours.End - contours.Start) / contours.Size + 1e-6), 200) + 1;
        var levels = Enumerable.Range(0, Math.Max(count, 0)).Select(i => contours.Start + i * contours.Size);
        // What rounding leaves of zero would be labelled as −2.2e−16.
        return [.. levels.Select(level => Math.Abs(level) < 1e-9 * contours.Size ? 0 : level)];
    }

    private static void Fill(
        SvgWriter svg, ContourTrace trace, Frame frame, double[] levels, Func<List<(double X, double Y)>, List<(double X, double Y)>> onPage)
    {
        var below = levels.Length == 0 ? FieldRange.Of(trace).Low : levels[0] - trace.Contours.Size / 2;
        var lowest = MarchingSquares.Regions(trace.Z.Cells, double.MinValue);
        foreach (var (level, regions) in levels.Select(l => (l + trace.Contours.Size / 2, MarchingSquares.Regions(trace.Z.Cells, l))).Prepend((below, lowest)))
        {
            if (regions.Count == 0) continue;
            var colour = ColorScales.Hex(ColorScales.At(trace.Colorscale.Stops, FieldRange.Position(trace, level)));
            var path = string.Concat(regions.Select(region => Polyline.PathData(onPage(region), closed: true)));
            svg.Element("path", ("d", path), ("fill", colour), ("fill-rule", "evenodd"));
        }
    }

    // A label stands on the longest line of its level, clear of the labels before it; a level without room has none.
    private static void AddLabel(List<(string Text, double X, double Y)> labels, List<List<(double X, double Y)>> lines, double level, Box plot)
    {
        var line = lines.MaxBy(Length)!;
        if (Length(line) < ShortestLabelled) return;
        var text = TickLabels.Prose(level).Replace('-', '−');
        var half = TextWidth.Of(text, 11.5) / 2 + 4;
        foreach (var share in (double[])[0.5, 0.35, 0.65, 0.2, 0.8])
        {
            var (x, y) = line[(int)((line.Count - 1) * share)];
            var free = x - half > plot.Left && x + half < plot.Right && y - 10 > plot.Top && y + 10 < plot.Bottom
                && labels.TrueForAll(other => Math.Abs(other.X - x) > half + 18 || Math.Abs(other.Y - y) > 16);
            if (!free) continue;
            labels.Add((text, x, y));
            return;
        }
    }

    private static double Length(List<(double X, double Y)> line) =>
        line.Zip(line.Skip(1), (a, b) => Math.Sqrt((a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y))).Sum();

    private static double[] Grid(Values? values, int count, AxisScale scale) =>
        values is null ? [.. Enumerable.Range(0, count).Select(i => (double)i)] : scale.Numbers(values);

    private static double Between(double[] grid, double at)
    {
        var i = Math.Min((int)at, grid.Length - 2);
        return grid[i] + (grid[i + 1] - grid[i]) * (at - i);
    }
}
