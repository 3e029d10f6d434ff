namespace NeuralNotebooks.Display;

/// <summary>
/// A picture of a formula with matrices: each is a block of cells with its name above and its shape below, so that one sees
/// which shapes fit. Cells may show numbers: vermillion above zero, blue below, stronger the larger in their block.
/// </summary>
/// <example><code>new MatrixEquation().Matrix("W", 3, 2).Sign("·").Matrix("a", 2, 1).Sign("=").Matrix("z", 3, 1)</code></example>
public sealed class MatrixEquation : HtmlView
{
    private const int MostCells = 12;

    private readonly List<EquationTerm> terms = [];
    private string caption = "";

    /// <summary>Adds a matrix with its numbers.</summary>
    /// <param name="name">What the formula calls it, such as <c>W</c>.</param>
    /// <param name="values">The numbers, [row, column]; at most 12 rows and columns.</param>
    /// <exception cref="ArgumentException">The matrix is empty or too large to be drawn.</exception>
    public MatrixEquation Matrix(string name, double[,] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Add(new EquationTerm(name, values.GetLength(0), values.GetLength(1), (double[,])values.Clone()));
    }

    /// <summary>Adds a matrix whose shape alone is shown.</summary>
    /// <param name="name">What the formula calls it.</param>
    /// <param name="rows">1 to 12.</param>
    /// <param name="columns">1 to 12.</param>
    /// <exception cref="ArgumentException">The matrix is empty or too large to be drawn.</exception>
    public MatrixEquation Matrix(string name, int rows, int columns) => Add(new EquationTerm(name, rows, columns, null));

    /// <summary>Adds a column vector with its numbers, shape n×1.</summary>
    /// <param name="name">What the formula calls it.</param>
    /// <param name="values">From top to bottom, 1 to 12.</param>
    public MatrixEquation Column(string name, IEnumerable<double> values)
    {
        double[] column = [.. values];
        var matrix = new double[column.Length, 1];
        for (var i = 0; i < column.Length; i++) matrix[i, 0] = column[i];
        return Matrix(name, matrix);
    }

    /// <summary>Adds a row vector with its numbers, shape 1×n.</summary>
    /// <param name="name">What the formula calls it.</param>
    /// <param name="values">From left to right, 1 to 12.</param>
    public MatrixEquation Row(string name, IEnumerable<double> values)
    {
        double[] row = [.. values];
        var matrix = new double[1, row.Length];
        for (var j = 0; j < row.Length; j++) matrix[0, j] = row[j];
        return Matrix(name, matrix);
    }

    /// <summary>Adds a sign between two matrices.</summary>
    /// <param name="text">Such as <c>=</c>, <c>·</c> or <c>⊙</c>.</param>
    public MatrixEquation Sign(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        terms.Add(new EquationTerm(text, 0, 0, null));
        return this;
    }

    /// <summary>Sets the text below the picture.</summary>
    /// <param name="text">One sentence or two; empty for none.</param>
    public MatrixEquation Caption(string text)
    {
        caption = text ?? "";
        return this;
    }

    /// <summary>The formula in words: names, shapes and the range of the numbers.</summary>
    public override string AltText => $"Formula with shapes: {string.Join(" ", terms.Select(term => term.Description))}.";

    /// <summary>The picture: text of an SVG file that needs nothing else.</summary>
    /// <exception cref="InvalidOperationException">The formula has no matrix.</exception>
    public string ToSvg() => Drawing().Draw();

    /// <inheritdoc/>
    public override string ToHtml()
    {
        var drawing = Drawing();
        return SvgPicture.Figure(SvgPicture.WideImage(drawing.Draw(), AltText, drawing.Width, drawing.Height), caption);
    }

    private MatrixEquationDrawing Drawing() => terms.Exists(term => !term.IsSign) ? new([.. terms])
        : throw new InvalidOperationException("The formula has no matrix yet: call Matrix, Column or Row first.");

    private MatrixEquation Add(EquationTerm term)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(term.Name, "name");
        if (term.Rows is < 1 or > MostCells || term.Columns is < 1 or > MostCells)
            throw new ArgumentException($"{term.Name} is {term.Shape}; a picture shows matrices from 1×1 to {MostCells}×{MostCells}.");
        terms.Add(term);
        return this;
    }
}
