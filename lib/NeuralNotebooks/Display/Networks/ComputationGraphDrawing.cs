namespace NeuralNotebooks.Display;

/// <summary>Draws a computation graph: a box for each value with its operation at the left, curves for the uses.</summary>
internal sealed class ComputationGraphDrawing
{
    private const double Margin = 20, ColumnGap = 44, RowGap = 18, Row = 19, Padding = 10,
        BendSize = 22, FontSize = 14, LabelSize = 12;

    private readonly GraphNode[] nodes;
    private readonly GraphEdge[] edges;
    private readonly LayeredLayout layout;
    private readonly double[] columnLeft, columnWidth;
    private readonly double top, boxHeight;
    private readonly int firstGradient;

    /// <summary>Lays out a graph.</summary>
    /// <param name="nodes">The values.</param>
    /// <param name="edges">Their uses.</param>
    /// <param name="firstGradient">The gradients of values before this one have their place, but are not written.</param>
    internal ComputationGraphDrawing(GraphNode[] nodes, GraphEdge[] edges, int firstGradient)
    {
        (this.nodes, this.edges, this.firstGradient) = (nodes, edges, firstGradient);
        boxHeight = nodes.Max(RowsOf) * Row + Padding;
        layout = new LayeredLayout(nodes.Length, [.. edges.Select(edge => (edge.From, edge.To))], boxHeight + RowGap, BendSize);
        columnWidth = [.. layout.Columns.Select(column => column.Max(v =>
            v < nodes.Length ? PillWidth(nodes[v]) / 2 + BoxWidth(nodes[v]) : 0))];
        columnLeft = new double[columnWidth.Length];
        for (var c = 0; c < columnLeft.Length; c++)
            columnLeft[c] = c == 0 ? Margin : columnLeft[c - 1] + columnWidth[c - 1] + GapBefore(c);
        top = Enumerable.Range(0, layout.Y.Length).Min(v => layout.Y[v] - layout.Size(v) / 2);
        var bottom = Enumerable.Range(0, layout.Y.Length).Max(v => layout.Y[v] + layout.Size(v) / 2);
        Width = (int)Math.Ceiling(columnLeft[^1] + columnWidth[^1] + Margin);
        Height = (int)Math.Ceiling(bottom - top + RowGap);
    }

    internal int Width { get; }

    internal int Height { get; }

    internal string Draw()
    {
        var svg = SvgStyle.Begin(Width, Height);
        svg.Start("g", ("class", "nn-axis"), ("fill", "none"), ("stroke-width", 1.4));
        foreach (var curve in Curves()) svg.Element("path", ("d", curve.Path));
        svg.End().Break();
        svg.Start("g", ("class", "nn-soft nn-halo"), ("text-anchor", "middle"), ("style", "font-size:12px"));
        foreach (var (edge, (_, x, y)) in edges.Zip(Curves()))
            if (edge.LocalDerivative is { } slope) svg.TextElement(Label(slope), x, y + 4);
        svg.End().Break();
        for (var i = 0; i < nodes.Length; i++) DrawNode(svg, nodes[i], Left(i), Y(i), i >= firstGradient);
        return svg.End().Break().ToString();
    }

    private void DrawNode(SvgWriter svg, GraphNode node, double left, double y, bool withGradient)
    {
        var pill = PillWidth(node);
        var (box, width) = (left + pill / 2, BoxWidth(node));
        svg.Element("rect", ("class", "nn-card nn-axis"), ("stroke-width", 1.4), ("x", box),
            ("y", y - boxHeight / 2), ("width", width), ("height", boxHeight), ("rx", 6.0));
        // The half of the pill that lies on the box takes room from the text.
        var middle = box + pill / 4 + width / 2;
        var line = y - RowsOf(node) * Row / 2.0 + 14;
        svg.Start("g", ("text-anchor", "middle"), ("class", "nn-ink"));
        if (node.Name.Length > 0)
        {
            svg.TextElement(node.Name, middle, line, ("style", "font-weight:600"));
            line += Row;
        }
        svg.TextElement(Number(node.Value), middle, line);
        if (withGradient && node.Gradient is { } gradient) svg.TextElement(GradientText(gradient), middle, line + Row, ("class", "nn-f1"));
        svg.End();
        if (pill > 0)
        {
            svg.Element("rect", ("class", "nn-f0"), ("x", left), ("y", y - 12), ("width", pill), ("height", 24.0), ("rx", 12.0));
            svg.TextElement(node.Operation, left + pill / 2, y + 5,
                ("class", "nn-card"), ("text-anchor", "middle"), ("style", "font-weight:600"));
        }
        svg.Break();
    }

    /// <summary>For each edge its path and the place of its label, on the path.</summary>
    private IEnumerable<(string Path, double X, double Y)> Curves() => edges.Select((_, e) =>
    {
        var route = layout.Routes[e];
        var (x, y) = (Left(route[0]) + PillWidth(nodes[route[0]]) / 2 + BoxWidth(nodes[route[0]]), Y(route[0]));
        var path = $"M{N(x)} {N(y)}";
        var label = (X: 0.0, Y: 0.0);
        for (var i = 1; i < route.Length; i++)
        {
            var last = i == route.Length - 1;
            // Where a box is narrower than its column, the curve first goes straight to the column's end.
            var columnEnd = columnLeft[layout.ColumnOf(route[i - 1])] + columnWidth[layout.ColumnOf(route[i - 1])];
            var (toX, toY) = (last ? Left(route[i]) : columnLeft[layout.ColumnOf(route[i])], Y(route[i]) + (last ? Port(e) : 0));
            var (bend, bow) = ((columnEnd + toX) / 2, route.Length == 2 ? Bow(e) : 0);
            path += $"L{N(columnEnd)} {N(y)}C{N(bend)} {N(y + bow)} {N(bend)} {N(toY + bow)} {N(toX)} {N(toY)}";
            // The point of the curve at 0.4 of its parameter: 3·0.4·0.6 of the bow, and 0.352 of the way up.
            if (last) label = (0.216 * columnEnd + 0.72 * bend + 0.064 * toX, y + (toY - y) * 0.352 + 0.72 * bow);
            (x, y) = (toX, toY);
        }
        return (path, label.X, label.Y);
    });

    /// <summary>How far an edge is bent aside, so that several between the same two boxes, as in x·x, stay apart.</summary>
    private double Bow(int edge)
    {
        int[] same = [.. Enumerable.Range(0, edges.Length).Where(e => edges[e].From == edges[edge].From &&
            edges[e].To == edges[edge].To)];
        return (Array.IndexOf(same, edge) - (same.Length - 1) / 2.0) * 28;
    }

    /// <summary>Room between two columns for the widest label of the edges that end there.</summary>
    private double GapBefore(int column) => edges
        .Where(edge => edge.LocalDerivative is not null && layout.ColumnOf(edge.To) == column)
        .Select(edge => TextWidth.Of(Label(edge.LocalDerivative!.Value), LabelSize) + 24)
        .DefaultIfEmpty(0).Append(ColumnGap).Max();

    /// <summary>How far from the middle an edge ends, so that the edges into one box stay apart.</summary>
    private double Port(int edge)
    {
        int[] into = [.. Enumerable.Range(0, edges.Length).Where(e => edges[e].To == edges[edge].To).OrderBy(e =>
            Y(layout.Routes[e][^2])).ThenBy(e => e)];
        var gap = Math.Min(8, 20.0 / into.Length);
        return (Array.IndexOf(into, edge) - (into.Length - 1) / 2.0) * gap;
    }

    // Boxes end where their column ends; a result stands right of its operation.
    private double Left(int v) =>
        columnLeft[layout.ColumnOf(v)] + columnWidth[layout.ColumnOf(v)] - PillWidth(nodes[v]) / 2 - BoxWidth(nodes[v]);

    private double Y(int v) => layout.Y[v] - top + RowGap / 2;

    private static int RowsOf(GraphNode node) => 1 + (node.Name.Length > 0 ? 1 : 0) + (node.Gradient is null ? 0 : 1);

    private static double BoxWidth(GraphNode node)
    {
        var text = Math.Max(TextWidth.Of(node.Name, FontSize) * TextWidth.Bold, TextWidth.Of(Number(node.Value), FontSize));
        if (node.Gradient is { } gradient) text = Math.Max(text, TextWidth.Of(GradientText(gradient), FontSize));
        return text + 2 * Padding + PillWidth(node) / 2;
    }

    private static double PillWidth(GraphNode node) =>
        node.Operation.Length == 0 ? 0 : Math.Max(24, TextWidth.Of(node.Operation, FontSize) * TextWidth.Bold + 14);

    private static string GradientText(double gradient) => $"∂ {Number(gradient)}";

    private static string Label(double slope) => TickLabels.Prose(slope, 3).Replace('-', '−');

    private static string Number(double value) => TickLabels.Prose(value).Replace('-', '−');

    private static string N(double value) => SvgWriter.Number(value);
}
