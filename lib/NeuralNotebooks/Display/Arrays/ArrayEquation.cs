namespace NeuralNotebooks.Display;

/// <summary>
/// A picture of a formula over arrays: each array as a table of its numbers, its name above, its shape below, and the signs
/// between them. An array of which only the shape is given is an empty box.
/// </summary>
/// <example><code>new ArrayEquation().Array("W", w).Array("a", a).Sign("+").Array("b", b).Sign("=").Array("z", z)</code></example>
public sealed class ArrayEquation : HtmlView
{
    private const int MostNumbersInAltText = 60;

    private readonly List<EquationPart> parts = [];
    private string caption = "";
    private bool coloured;
    private int digits = 4;

    /// <summary>Adds a matrix with its numbers.</summary>
    /// <param name="name">What stands above it.</param>
    /// <param name="entries">The numbers, [row, column]; at most 12 rows and 12 columns.</param>
    /// <param name="row">The row to mark, from 0; none if left out.</param>
    /// <param name="column">The column to mark, from 0; none if left out. With a row too, only the entry where they meet is marked.</param>
    /// <exception cref="ArgumentException">The name is blank, or the matrix is empty or too large, or has no such row or column.</exception>
    public ArrayEquation Array(string name, double[,] entries, int? row = null, int? column = null)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return Add(EquationPart.Of(name, entries, row, column));
    }

    /// <summary>Adds a vector, written as a column. Its shape is one number; where it takes part as a matrix, use <see cref="Column"/>.</summary>
    /// <param name="name">What stands above it.</param>
    /// <param name="entries">The numbers, at most 12.</param>
    /// <param name="row">The entry to mark, from 0; none if left out.</param>
    /// <exception cref="ArgumentException">The name is blank, or the vector is empty or too long, or has no such entry.</exception>
    public ArrayEquation Array(string name, IEnumerable<double> entries, int? row = null) =>
        Add(EquationPart.Of(name, Upright(entries), row, null) with { IsVector = true });

    /// <summary>Adds a matrix of one column, shape n × 1.</summary>
    /// <param name="name">What stands above it.</param>
    /// <param name="entries">From top to bottom, at most 12.</param>
    /// <param name="row">The entry to mark, from 0; none if left out.</param>
    /// <exception cref="ArgumentException">The name is blank, or the column is empty or too long, or has no such entry.</exception>
    public ArrayEquation Column(string name, IEnumerable<double> entries, int? row = null) => Array(name, Upright(entries), row);

    /// <summary>Adds a matrix of one row, shape 1 × n.</summary>
    /// <param name="name">What stands above it.</param>
    /// <param name="entries">From left to right, at most 12.</param>
    /// <param name="column">The entry to mark, from 0; none if left out.</param>
    /// <exception cref="ArgumentException">The name is blank, or the row is empty or too long, or has no such entry.</exception>
    public ArrayEquation Row(string name, IEnumerable<double> entries, int? column = null)
    {
        ArgumentNullException.ThrowIfNull(entries);
        double[] numbers = [.. entries];
        var row = new double[1, numbers.Length];
        for (var j = 0; j < numbers.Length; j++) row[0, j] = numbers[j];
        return Array(name, row, column: column);
    }

    /// <summary>
    /// Adds an array of which only the shape is shown: as cells to scale if no box has more than 12 rows or columns, else as
    /// boxes whose sides grow with the logarithm of the numbers of rows and columns.
    /// </summary>
    /// <param name="name">What stands above it.</param>
    /// <param name="rows">At least 1.</param>
    /// <param name="columns">At least 1.</param>
    /// <exception cref="ArgumentException">The name is blank, or there are no rows or columns.</exception>
    public ArrayEquation Box(string name, int rows, int columns)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        return Add(new() { Name = name, Rows = rows, Columns = columns });
    }

    /// <summary>Adds a sign between arrays, such as "+" or "=".</summary>
    /// <param name="sign">A short text.</param>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public ArrayEquation Sign(string sign)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(sign);
        return Add(new() { Name = sign });
    }

    /// <summary>Colours entries: vermillion above zero, blue below, stronger the larger they are within their array. Marks become frames.</summary>
    public ArrayEquation ColorBySign()
    {
        coloured = true;
        return this;
    }

    /// <summary>Sets how precisely numbers are written; four significant digits if not called.</summary>
    /// <param name="significant">Significant digits, 1 to 15.</param>
    public ArrayEquation Digits(int significant)
    {
        if (significant is < 1 or > 15)
            throw new ArgumentOutOfRangeException(nameof(significant), significant, "Numbers are written with 1 to 15 significant digits.");
        digits = significant;
        return this;
    }

    /// <summary>Sets the text below the picture.</summary>
    /// <param name="text">One sentence or two; empty for none.</param>
    public ArrayEquation Caption(string text)
    {
        caption = text ?? "";
        return this;
    }

    /// <summary>The formula in words: names and shapes, and the numbers, or where they are many their ranges.</summary>
    public override string AltText
    {
        get
        {
            var known = Parts().Where(part => part.Entries is not null).ToArray();
            var brief = known.Sum(part => part.Entries!.Length) > MostNumbersInAltText;
            var numbers = known.Select(part => brief ? part.RangeInWords() : part.NumbersInWords());
            return $"Formula over arrays: {string.Join(" ", parts.Select(part => part.Words()))}. {string.Join(" ", numbers)}".TrimEnd();
        }
    }

    /// <summary>The picture: text of an SVG file that needs nothing else.</summary>
    /// <exception cref="InvalidOperationException">The formula has no array.</exception>
    public string ToSvg() => Drawing().Draw();

    /// <inheritdoc/>
    public override string ToHtml()
    {
        var drawing = Drawing();
        return SvgPicture.Figure(SvgPicture.WideImage(drawing.Draw(), AltText, drawing.Width, drawing.Height), caption);
    }

    private EquationDrawing Drawing() => parts.Exists(part => !part.IsSign) ? new(Parts())
        : throw new InvalidOperationException("The formula has no array yet: call Array, Column, Row or Box first.");

    // Digits and colours may be asked for after the arrays.
    private EquationPart[] Parts() => [.. parts.Select(part => part with { Digits = digits, IsColoured = coloured })];

    private ArrayEquation Add(EquationPart part)
    {
        parts.Add(part);
        return this;
    }

    private static double[,] Upright(IEnumerable<double> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        double[] numbers = [.. entries];
        var column = new double[numbers.Length, 1];
        for (var i = 0; i < numbers.Length; i++) column[i, 0] = numbers[i];
        return column;
    }
}
