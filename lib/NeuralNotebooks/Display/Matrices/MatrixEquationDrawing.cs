namespace NeuralNotebooks.Display;

/// <summary>Draws a formula with matrices: blocks of cells side by side, centred on one line.</summary>
internal sealed class MatrixEquationDrawing
{
    private const double Margin = 18, Gap = 14, NameHeight = 26, ShapeHeight = 24, PlainCell = 20, NumberHeight = 28, FontSize = 14, NumberSize = 13;

    private readonly EquationTerm[] terms;
    private readonly double cellHeight, tallest;

    internal MatrixEquationDrawing(EquationTerm[] terms)
    {
        this.terms = terms;
        cellHeight = terms.Any(term => term.Values is not null) ? NumberHeight : PlainCell;
        tallest = terms.Max(term => term.Rows) * cellHeight;
        Width = (int)Math.Ceiling(terms.Sum(WidthOf) + (terms.Length - 1) * Gap + 2 * Margin);
        Height = (int)Math.Ceiling(tallest + NameHeight + ShapeHeight + 2 * Margin - 8);
    }

    internal int Width { get; }

    internal int Height { get; }

    private double Middle => Margin + NameHeight + tallest / 2;

    internal string Draw()
    {
        var svg = SvgStyle.Begin(Width, Height);
        var x = Margin;
        foreach (var term in terms)
        {
            var centre = x + WidthOf(term) / 2;
            if (term.IsSign)
                svg.TextElement(term.Name, centre, Middle + 7, ("class", "nn-ink"), ("text-anchor", "middle"), ("style", "font-size:20px"));
            else
                DrawMatrix(svg, term, centre);
            svg.Break();
            x += WidthOf(term) + Gap;
        }
        return svg.End().Break().ToString();
    }

    private void DrawMatrix(SvgWriter svg, EquationTerm term, double centre)
    {
        var width = CellWidth(term);
        var (left, top) = (centre - term.Columns * width / 2, Middle - term.Rows * cellHeight / 2);
        svg.TextElement(term.Name, centre, top - 10, ("class", "nn-ink"), ("text-anchor", "middle"), ("style", "font-weight:600"));
        var largest = term.Values is { } all ? all.Cast<double>().Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(0).Max() : 0;
        for (var i = 0; i < term.Rows; i++)
            for (var j = 0; j < term.Columns; j++)
            {
                var (x, y) = (left + j * width, top + i * cellHeight);
                if (term.Values?[i, j] is { } value && double.IsFinite(value) && value != 0)
                    svg.Element("rect", ("class", value < 0 ? "nn-f0" : "nn-f1"), ("fill-opacity", 0.12 + 0.38 * Math.Abs(value) / largest),
                        ("x", x), ("y", y), ("width", width), ("height", cellHeight));
                svg.Element("rect", ("class", "nn-axis"), ("fill", "none"), ("x", x), ("y", y), ("width", width), ("height", cellHeight));
                if (term.Values is not null)
                    svg.TextElement(Number(term.Values[i, j]), x + width / 2, y + cellHeight / 2 + 5,
                        ("class", "nn-ink"), ("text-anchor", "middle"), ("style", "font-size:13px"));
            }
        svg.TextElement(term.Shape, centre, top + term.Rows * cellHeight + 19, ("class", "nn-soft"), ("text-anchor", "middle"));
    }

    private static double WidthOf(EquationTerm term) => term.IsSign ? TextWidth.Of(term.Name, 20)
        : Math.Max(term.Columns * CellWidth(term), Math.Max(TextWidth.Of(term.Name, FontSize) * TextWidth.Bold, TextWidth.Of(term.Shape, FontSize)));

    private static double CellWidth(EquationTerm term) => term.Values is null ? PlainCell
        : 12 + term.Values.Cast<double>().Max(value => TextWidth.Of(Number(value), NumberSize));

    private static string Number(double value) => TickLabels.Prose(value, 2).Replace('-', '−');
}
