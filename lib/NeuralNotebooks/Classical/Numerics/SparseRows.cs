namespace NeuralNotebooks.Classical;

/// <summary>
/// The rows of a matrix without their zeros (compressed sparse rows): the entries of row i stand at the places
/// <c>Start[i]</c> to <c>Start[i + 1] − 1</c>. Four of five pixels of a written digit are 0, and cost nothing this way.
/// </summary>
internal sealed class SparseRows
{
    private SparseRows(int[] start, int[] columns, double[] values) => (Start, Columns, Values) = (start, columns, values);

    /// <summary>n + 1 places.</summary>
    internal int[] Start { get; }

    /// <summary>The column of each entry, ascending within a row.</summary>
    internal int[] Columns { get; }

    /// <summary>Each entry.</summary>
    internal double[] Values { get; }

    internal static SparseRows Of(FeatureMatrix x)
    {
        var start = new int[x.Rows + 1];
        var row = new double[x.Columns];
        for (var i = 0; i < x.Rows; i++)
        {
            x.CopyRow(i, row);
            start[i + 1] = checked(start[i] + row.Length - row.AsSpan().Count(0.0));
        }
        var (columns, values) = (new int[start[^1]], new double[start[^1]]);
        for (int i = 0, place = 0; i < x.Rows; i++)
        {
            x.CopyRow(i, row);
            for (var j = 0; j < row.Length; j++)
                if (row[j] != 0) (columns[place], values[place++]) = (j, row[j]);
        }
        return new(start, columns, values);
    }

    /// <summary>The columns and values of row <paramref name="i"/>.</summary>
    internal (ReadOnlyMemory<int> Columns, ReadOnlyMemory<double> Values) Row(int i)
    {
        var (from, length) = (Start[i], Start[i + 1] - Start[i]);
        return (Columns.AsMemory(from, length), Values.AsMemory(from, length));
    }
}
