namespace NeuralNotebooks.Display;

/// <summary>Draws an <see cref="ArrayEquation"/>: arrays and signs in one line, centred on it.</summary>
internal sealed class EquationDrawing
{
    private const int Font = 14, CellHeight = 28, Gap = 12, Margin = 14, Above = 26, Below = 24;

    private readonly IReadOnlyList<EquationPart> parts;

    internal EquationDrawing(IReadOnlyList<EquationPart> parts)
    {
        this.parts = parts;
        Width = Math.Max(160, (int)Math.Ceiling(parts.Sum(SpanOf) + Gap * Math.Max(0, parts.Count - 1)) + 2 * Margin);
        Height = (int)Math.Ceiling(parts.Select(HeightOf).DefaultIfEmpty(0).Max()) + 2 * Margin + Above + Below;
    }

    internal int Width { get; }

    internal int Height { get; }

    internal string Draw()
    {
        var svg = SvgStyle.Begin(Width, Height);
        var x = (Width - parts.Sum(SpanOf) - Gap * Math.Max(0, parts.Count - 1)) / 2.0;
        foreach (var part in parts)
        {
            DrawPart(svg, part, x + SpanOf(part) / 2);
            x += SpanOf(part) + Gap;
        }
        return svg.End().Break().ToString();
    }

    private void DrawPart(SvgWriter svg, EquationPart part, double centre)
    {
        var middle = (Height + Above - Below) / 2.0;
        if (part.IsSign)
        {
            svg.TextElement(part.Name, centre, middle + 6, ("class", "nn-ink"), ("text-anchor", "middle"), ("style", "font-size:18px")).Break();
            return;
        }

        var (width, height) = (WidthOf(part), HeightOf(part));
        var (left, top) = (centre - width / 2, middle - height / 2);
        if (part.Entries is not null) DrawEntries(svg, part, left, top);
        svg.Element("rect", ("x", left), ("y", top), ("width", width), ("height", height), ("rx", 3.0), ("fill", part.Entries is null ? "#56b4e9" : "none"),
            ("fill-opacity", part.Entries is null ? "0.25" : null), ("class", "nn-axis"), ("stroke-width", 1.6));
        svg.Start("g", ("text-anchor", "middle"));
        svg.TextElement(part.Name, centre, top - 9, ("class", "nn-ink"), ("style", "font-weight:600"));
        svg.TextElement(part.Shape, centre, top + height + 18, ("class", "nn-soft"), ("style", "font-size:13px"));
        svg.End().Break();
    }

    private static void DrawEntries(SvgWriter svg, EquationPart part, double left, double top)
    {
        var cell = WidthOf(part) / part.Columns;
        for (var row = 0; row < part.Rows; row++)
            for (var column = 0; column < part.Columns; column++)
                if (part.IsMarked(row, column))
                    svg.Element("rect", ("x", left + column * cell), ("y", top + row * CellHeight), ("width", cell), ("height", (double)CellHeight),
                        ("class", "nn-f4"), ("fill-opacity", "0.35"));
        svg.Start("g", ("class", "nn-ink"), ("text-anchor", "middle"));
        for (var row = 0; row < part.Rows; row++)
            for (var column = 0; column < part.Columns; column++)
                svg.TextElement(part.Entry(row, column), left + (column + 0.5) * cell, top + (row + 0.5) * CellHeight + 5);
        svg.End();
    }

    private static double SpanOf(EquationPart part) => part.IsSign
        ? TextWidth.Of(part.Name, 18)
        : Math.Max(WidthOf(part), Math.Max(TextWidth.Of(part.Name, Font) * TextWidth.Bold, TextWidth.Of(part.Shape, 13)));

    private static double WidthOf(EquationPart part)
    {
        if (part.Entries is null) return Side(part.Columns);
        var texts = from row in Enumerable.Range(0, part.Rows) from column in Enumerable.Range(0, part.Columns) select part.Entry(row, column);
        return part.Columns * Math.Max(36, texts.Max(text => TextWidth.Of(text, Font)) + 12);
    }

    private static double HeightOf(EquationPart part) => part.IsSign ? 0 : part.Entries is null ? Side(part.Rows) : part.Rows * CellHeight;

    // By the logarithm, so that 1, 10 and 784 fit into one picture.
    private static double Side(int entries) => 14 + 13 * Math.Log2(entries);
}
