namespace NeuralNotebooks.Display;

/// <summary>
/// A picture of a formula over arrays: each array as a table of its numbers, its name above, its shape below, and the signs
/// between them. An array of which only the shape is given is an empty box, larger the more entries it has.
/// </summary>
/// <example><code>new ArrayEquation().Array("W", w).Array("a", a).Sign("+").Array("b", b).Sign("=").Array("z", z)</code></example>
public sealed class ArrayEquation : HtmlView
{
    private const int MostNumbersInAltText = 60;

    private readonly List<EquationPart> parts = [];
    private string caption = "";

    /// <summary>Adds a matrix with its numbers.</summary>
    /// <param name="name">What stands above it.</param>
    /// <param name="entries">The numbers, [row, column]; at most 12 rows and 12 columns.</param>
    /// <param name="row">The row to mark, from 0; none if left out.</param>
    /// <param name="column">The column to mark, from 0; none if left out. With a row too, only the entry where they meet is marked.</param>
    /// <exception cref="ArgumentException">The matrix is empty or too large, or has no such row or column.</exception>
    public ArrayEquation Array(string name, double[,] entries, int? row = null, int? column = null)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return Add(EquationPart.Of(name, entries, row, column));
    }

    /// <summary>Adds a vector, written as a column.</summary>
    /// <param name="name">What stands above it.</param>
    /// <param name="entries">The numbers, at most 12.</param>
    /// <param name="row">The entry to mark, from 0; none if left out.</param>
    /// <exception cref="ArgumentException">The vector is empty or too long, or has no such entry.</exception>
    public ArrayEquation Array(string name, IEnumerable<double> entries, int? row = null)
    {
        double[] numbers = [.. entries];
        var column = new double[numbers.Length, 1];
        for (var i = 0; i < numbers.Length; i++) column[i, 0] = numbers[i];
        return Add(EquationPart.Of(name, column, row, null) with { IsVector = true });
    }

    /// <summary>Adds an array of which only the shape is shown.</summary>
    /// <param name="name">What stands above it.</param>
    /// <param name="rows">At least 1.</param>
    /// <param name="columns">At least 1.</param>
    public ArrayEquation Box(string name, int rows, int columns)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        return Add(new() { Name = name, Rows = rows, Columns = columns });
    }

    /// <summary>Adds a sign between arrays, such as "+" or "=".</summary>
    /// <param name="sign">A short text.</param>
    public ArrayEquation Sign(string sign) => Add(new() { Name = sign });

    /// <summary>Sets the text below the picture.</summary>
    public ArrayEquation Caption(string text)
    {
        caption = text ?? "";
        return this;
    }

    /// <inheritdoc/>
    public override string AltText
    {
        get
        {
            var numbers = parts.Sum(part => part.Entries?.Length ?? 0);
            var values = numbers > MostNumbersInAltText ? [] : parts.Where(part => part.Entries is not null).Select(part => part.Numbers());
            return $"Formula over arrays: {string.Join(" ", parts.Select(part => part.Words()))}. {string.Join(" ", values)}".TrimEnd();
        }
    }

    /// <summary>The picture: text of an SVG file that needs nothing else.</summary>
    public string ToSvg() => new EquationDrawing(parts).Draw();

    /// <inheritdoc/>
    public override string ToHtml()
    {
        var drawing = new EquationDrawing(parts);
        return SvgPicture.Figure(SvgPicture.Image(drawing.Draw(), AltText, drawing.Width, drawing.Height), caption);
    }

    private ArrayEquation Add(EquationPart part)
    {
        parts.Add(part);
        return this;
    }
}
