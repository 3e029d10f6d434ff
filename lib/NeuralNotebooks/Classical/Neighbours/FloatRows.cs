namespace NeuralNotebooks.Classical;

/// <summary>Rows of float32 with their squared lengths: what <see cref="NeighbourSearch"/> works on.</summary>
internal sealed class FloatRows
{
    private const double LargestSquare = 1e36;

    private readonly float[] values;

    internal FloatRows(FeatureMatrix x)
    {
        (Rows, Columns) = (x.Rows, x.Columns);
        values = new float[(long)Rows * Columns];
        Squares = new double[Rows];
        x.ForEachRow((i, row) =>
        {
            var own = values.AsSpan(i * Columns, Columns);
            for (var j = 0; j < row.Length; j++) own[j] = (float)row[j];
            foreach (var value in own) Squares[i] += (double)value * value;
        });
        if (Squares.Max() > LargestSquare)
            throw new ArgumentException("A row is longer than 1e18, which float32 can't compare with others: divide the features by a number first.");
    }

    internal int Rows { get; }

    internal int Columns { get; }

    /// <summary>‖xᵢ‖² for each row.</summary>
    internal double[] Squares { get; }

    internal ReadOnlySpan<float> Row(int i) => values.AsSpan(i * Columns, Columns);

    /// <summary>A copy of the rows from one place on: n · d numbers.</summary>
    internal float[] Copy(int from, int count) => values.AsSpan(from * Columns, count * Columns).ToArray();

    /// <summary>‖xᵢ − y‖², computed difference by difference in float64.</summary>
    internal double SquaredDistance(int i, ReadOnlySpan<float> y)
    {
        var x = Row(i);
        var sum = 0.0;
        for (var j = 0; j < x.Length; j++)
        {
            var gap = (double)x[j] - y[j];
            sum += gap * gap;
        }
        return sum;
    }
}
