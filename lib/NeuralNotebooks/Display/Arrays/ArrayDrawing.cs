namespace NeuralNotebooks.Display;

/// <summary>Draws one array of an <see cref="ArrayEquation"/>: its cells, its name above and its shape below.</summary>
internal sealed class ArrayDrawing
{
    /// <summary>How high a cell with a number is, and how wide and high one without.</summary>
    internal const double NumberHeight = 28, PlainCell = 20;

    private const int Font = 14, ShapeFont = 13, NarrowestNumber = 36;

    private readonly EquationPart part;
    private readonly double width;
    private readonly bool hasCells;

    /// <param name="part">An array, not a sign.</param>
    /// <param name="boxCell">The side of a cell of an array without numbers; null draws a box by the logarithm.</param>
    internal ArrayDrawing(EquationPart part, double? boxCell)
    {
        this.part = part;
        hasCells = part.Entries is not null || boxCell is not null;
        (width, Height) = part.Entries is not null ? (part.Columns * NumberWidth(part), part.Rows * NumberHeight)
            : boxCell is { } cell ? (part.Columns * cell, part.Rows * cell)
            : (Side(part.Columns), Side(part.Rows));
        Span = Math.Max(width, Math.Max(TextWidth.Of(part.Name, Font) * TextWidth.Bold, TextWidth.Of(part.Shape, ShapeFont)));
    }

    /// <summary>The height of the cells, without name and shape.</summary>
    internal double Height { get; }

    /// <summary>The width of the cells or the texts, whichever is larger.</summary>
    internal double Span { get; }

    internal void Draw(SvgWriter svg, double centre, double middle)
    {
        var plot = new Box(centre - width / 2, middle - Height / 2, width, Height);
        if (part.Entries is not null) DrawFills(svg, plot);
        DrawFrame(svg, plot);
        if (part is { Entries: not null, IsColoured: true }) DrawMarks(svg, plot);
        if (part.Entries is not null) DrawNumbers(svg, plot);
        svg.Start("g", ("text-anchor", "middle"));
        svg.TextElement(part.Name, centre, plot.Top - 9, ("class", "nn-ink"), ("style", "font-weight:600"));
        svg.TextElement(part.Shape, centre, plot.Bottom + 18, ("class", "nn-soft"), ("style", $"font-size:{SvgWriter.Number(ShapeFont)}px"));
        svg.End();
    }

    // Either what is marked, or every entry by its sign and size.
    private void DrawFills(SvgWriter svg, Box plot)
    {
        var largest = part.Largest();
        foreach (var (row, column) in part.Places())
        {
            var value = part.Entries![row, column];
            if (!part.IsColoured && part.IsMarked(row, column)) Fill("nn-f4", 0.35);
            if (part.IsColoured && double.IsFinite(value) && value != 0) Fill(value < 0 ? "nn-f0" : "nn-f1", 0.12 + 0.38 * Math.Abs(value) / largest);

            void Fill(string colour, double opacity)
            {
                var cell = Cell(plot, row, column);
                svg.Element("rect", ("x", cell.Left), ("y", cell.Top), ("width", cell.Width), ("height", cell.Height),
                    ("class", colour), ("fill-opacity", opacity));
            }
        }
    }

    private void DrawFrame(SvgWriter svg, Box plot)
    {
        var isBox = part.Entries is null;
        svg.Element("rect", ("x", plot.Left), ("y", plot.Top), ("width", plot.Width), ("height", plot.Height), ("rx", 3.0),
            ("fill", isBox ? "#56b4e9" : "none"), ("fill-opacity", isBox ? "0.25" : null), ("class", "nn-axis"), ("stroke-width", 1.6));
        // A marked row reads as one band only without lines between its cells.
        if (!hasCells || part is { Entries: not null, IsColoured: false }) return;
        var lines = string.Concat(Enumerable.Range(1, part.Rows - 1).Select(row => $"M{N(plot.Left)} {N(plot.Top + row * plot.Height / part.Rows)}h{N(plot.Width)}"))
            + string.Concat(Enumerable.Range(1, part.Columns - 1).Select(column => $"M{N(plot.Left + column * plot.Width / part.Columns)} {N(plot.Top)}v{N(plot.Height)}"));
        if (lines.Length > 0) svg.Element("path", ("d", lines), ("class", "nn-axis"), ("stroke-width", 0.8));
    }

    // Over colours a mark is a frame about the marked row, column or entry.
    private void DrawMarks(SvgWriter svg, Box plot)
    {
        if (part.MarkedRow is null && part.MarkedColumn is null) return;
        var from = Cell(plot, part.MarkedRow ?? 0, part.MarkedColumn ?? 0);
        var to = Cell(plot, part.MarkedRow ?? part.Rows - 1, part.MarkedColumn ?? part.Columns - 1);
        svg.Element("rect", ("x", from.Left), ("y", from.Top), ("width", to.Right - from.Left), ("height", to.Bottom - from.Top),
            ("class", "nn-s4"), ("fill", "none"), ("stroke-width", 3.0));
    }

    private void DrawNumbers(SvgWriter svg, Box plot)
    {
        svg.Start("g", ("class", "nn-ink"), ("text-anchor", "middle"));
        foreach (var (row, column) in part.Places())
        {
            var cell = Cell(plot, row, column);
            svg.TextElement(part.Entry(row, column), cell.MiddleX, cell.MiddleY + 5);
        }
        svg.End();
    }

    private Box Cell(Box plot, int row, int column)
    {
        var (across, down) = (plot.Width / part.Columns, plot.Height / part.Rows);
        return new(plot.Left + column * across, plot.Top + row * down, across, down);
    }

    private static double NumberWidth(EquationPart part) =>
        Math.Max(NarrowestNumber, part.Places().Max(place => TextWidth.Of(part.Entry(place.Row, place.Column), Font)) + 12);

    // By the logarithm, so that 1, 10 and 784 fit into one picture.
    private static double Side(int entries) => 14 + 13 * Math.Log2(entries);

    private static string N(double value) => SvgWriter.Number(value);
}
