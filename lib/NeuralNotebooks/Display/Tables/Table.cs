namespace NeuralNotebooks.Display;

/// <summary>A table. Columns of numbers stand to the right; numbers are written the same in every culture.</summary>
public sealed class Table : HtmlView
{
    private readonly string[] headers;
    private readonly List<TableCell[]> rows = [];
    private readonly HashSet<(int Row, int Column)> emphasised = [];
    private string caption = "";

    /// <summary>Makes an empty table.</summary>
    /// <param name="headers">A name for each column, at least one.</param>
    public Table(params string[] headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        if (headers.Length == 0) throw new ArgumentException("A table has at least one column: pass its name.", nameof(headers));
        this.headers = [.. headers];
    }

    /// <summary>Makes a table with a row for each item.</summary>
    /// <param name="items">The items.</param>
    /// <param name="columns">For each column its name and how to get its value from an item.</param>
    public static Table Of<T>(IEnumerable<T> items, params (string Header, Func<T, object?> Value)[] columns)
    {
        ArgumentNullException.ThrowIfNull(items);
        var table = new Table([.. columns.Select(column => column.Header)]);
        foreach (var item in items) table.Row([.. columns.Select(column => column.Value(item))]);
        return table;
    }

    /// <summary>Adds a row.</summary>
    /// <param name="values">A value for each column: text, or numbers of any type (up to four significant digits; pass text for more).</param>
    /// <exception cref="ArgumentException">There are not as many values as columns.</exception>
    public Table Row(params object?[] values)
    {
        if (values.Length != headers.Length)
            throw new ArgumentException($"Row {rows.Count} has {values.Length} values; the table has {headers.Length} columns.", nameof(values));
        rows.Add([.. values.Select(TableCell.Of)]);
        return this;
    }

    /// <summary>Shows a cell in bold.</summary>
    /// <param name="row">Row, from 0.</param>
    /// <param name="column">Column, from 0.</param>
    public Table Emphasise(int row, int column)
    {
        if (row < 0 || row >= rows.Count) throw new ArgumentOutOfRangeException(nameof(row), row, $"The table has {rows.Count} rows, counted from 0.");
        if (column < 0 || column >= headers.Length)
            throw new ArgumentOutOfRangeException(nameof(column), column, $"The table has {headers.Length} columns, counted from 0.");
        emphasised.Add((row, column));
        return this;
    }

    /// <summary>Sets the text above the table.</summary>
    public Table Caption(string text)
    {
        caption = text ?? "";
        return this;
    }

    /// <summary>The table as text with aligned columns.</summary>
    public override string AltText
    {
        get
        {
            var widths = headers.Select((header, c) => rows.Select(row => row[c].Text.Length).Append(header.Length).Max()).ToArray();
            var lines = new List<string>();
            if (caption.Length > 0) lines.Add(caption);
            lines.Add(Line(headers, widths));
            lines.Add(string.Join("  ", widths.Select(width => new string('-', width))));
            lines.AddRange(rows.Select(row => Line([.. row.Select(cell => cell.Text)], widths)));
            return string.Join("\n", lines);
        }
    }

    /// <inheritdoc/>
    public override string ToHtml()
    {
        var head = string.Concat(headers.Select((header, c) => $"<th scope=\"col\" style=\"{Style(c)}\">{Html.Escape(header)}</th>"));
        var body = string.Concat(rows.Select((row, r) => $"<tr>{string.Concat(row.Select((cell, c) => Cell(cell, r, c)))}</tr>"));
        var title = caption.Length > 0 ? $"<caption style=\"text-align:left\">{Html.Escape(caption)}</caption>" : "";
        return "<div class=\"nn-table\" style=\"overflow-x:auto\"><table style=\"border-collapse:collapse\">"
            + $"{title}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>";
    }

    private string Cell(TableCell cell, int row, int column)
    {
        var text = Html.Escape(cell.Text);
        // A number with its spread stays on one line; a header may wrap.
        var wrap = IsNumeric(column) ? ";white-space:nowrap" : "";
        return $"<td style=\"{Style(column)}{wrap}\">{(emphasised.Contains((row, column)) ? $"<strong>{text}</strong>" : text)}</td>";
    }

    private string Style(int column) =>
        $"text-align:{(IsNumeric(column) ? "right;font-variant-numeric:tabular-nums" : "left")};padding:.2em .8em;border-bottom:1px solid #8b949e66";

    private string Line(string[] texts, int[] widths) =>
        string.Join("  ", texts.Select((text, c) => IsNumeric(c) ? text.PadLeft(widths[c]) : text.PadRight(widths[c]))).TrimEnd();

    private bool IsNumeric(int column) => rows.Count > 0 && rows.TrueForAll(row => row[column].IsNumber || row[column].Text.Length == 0)
        && rows.Exists(row => row[column].IsNumber);
}
