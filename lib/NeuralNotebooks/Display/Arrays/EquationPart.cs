using System.Globalization;

namespace NeuralNotebooks.Display;

/// <summary>An array of an <see cref="ArrayEquation"/>, or, with no rows, a sign between arrays.</summary>
internal sealed record EquationPart
{
    private const int Most = 12;

    internal required string Name { get; init; }

    internal int Rows { get; init; }

    internal int Columns { get; init; }

    internal bool IsVector { get; init; }

    /// <summary>The numbers; null where only the shape is shown.</summary>
    internal double[,]? Entries { get; init; }

    internal int? MarkedRow { get; init; }

    internal int? MarkedColumn { get; init; }

    internal bool IsSign => Rows == 0;

    internal string Shape => IsVector ? Text(Rows) : $"{Text(Rows)} × {Text(Columns)}";

    internal static EquationPart Of(string name, double[,] entries, int? row, int? column)
    {
        var (rows, columns) = (entries.GetLength(0), entries.GetLength(1));
        if (rows is < 1 or > Most || columns is < 1 or > Most)
            throw new ArgumentException($"{name} is {rows} by {columns}; an array with numbers has 1 to {Most} rows and columns. Show a larger one as a box.", nameof(entries));
        if (row < 0 || row >= rows) throw new ArgumentOutOfRangeException(nameof(row), row, $"{name} has {rows} rows, counted from 0.");
        if (column < 0 || column >= columns) throw new ArgumentOutOfRangeException(nameof(column), column, $"{name} has {columns} columns, counted from 0.");
        return new() { Name = name, Rows = rows, Columns = columns, Entries = (double[,])entries.Clone(), MarkedRow = row, MarkedColumn = column };
    }

    /// <summary>Whether an entry lies in the marked row or column, or where both meet when both are given.</summary>
    internal bool IsMarked(int row, int column) =>
        (MarkedRow is not null || MarkedColumn is not null) && (MarkedRow ?? row) == row && (MarkedColumn ?? column) == column;

    internal string Entry(int row, int column) => TickLabels.Prose(Entries![row, column]).Replace('-', '−');

    internal string Words() => IsSign ? Name : IsVector ? $"{Name} ({Text(Rows)} entries)" : $"{Name} ({Text(Rows)} by {Text(Columns)})";

    internal string Numbers() => $"{Name}: " + string.Join("; ", Enumerable.Range(0, Rows)
        .Select(row => string.Join(", ", Enumerable.Range(0, Columns).Select(column => Entry(row, column))))) + ".";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
