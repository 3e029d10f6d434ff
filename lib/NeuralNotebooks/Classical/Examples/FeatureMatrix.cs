using System.Globalization;
using NeuralNotebooks.Data;

namespace NeuralNotebooks.Classical;

/// <summary>Does something with one row of a <see cref="FeatureMatrix"/>.</summary>
/// <param name="i">The row's place, from 0.</param>
/// <param name="row">Its features; only valid during the call.</param>
internal delegate void RowAction(int i, ReadOnlySpan<double> row);

/// <summary>
/// n examples with d features each: the matrix X, n × d, of finite numbers (float64). Images stay bytes and become numbers row by
/// row, so that 60,000 of them need no second copy. It never changes.
/// </summary>
public sealed class FeatureMatrix
{
    private readonly double[] values = [];
    private readonly ImageSet? images;

    private FeatureMatrix(double[] values, int rows, int columns)
    {
        for (var i = 0; i < values.Length; i++)
            if (!double.IsFinite(values[i]))
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                    $"Feature {i % columns} of row {i / columns} is {values[i]}; features must be finite numbers. Leave the row out, or fill the gap first."));
        (this.values, Rows, Columns) = (values, rows, columns);
    }

    private FeatureMatrix(ImageSet images) => (this.images, Rows, Columns) = (images, images.Count, images.Width * images.Height);

    /// <summary>n, at least 1.</summary>
    public int Rows { get; }

    /// <summary>d, at least 1.</summary>
    public int Columns { get; }

    /// <summary>Copies an array of n × d numbers.</summary>
    /// <exception cref="ArgumentException">There is no row or no column, or a number is not finite.</exception>
    public static FeatureMatrix Of(double[,] x)
    {
        var flat = new double[x.Length];
        Buffer.BlockCopy(x, 0, flat, 0, x.Length * sizeof(double));
        return Checked(flat, x.GetLength(0), x.GetLength(1));
    }

    /// <summary>Copies n rows of d numbers each.</summary>
    /// <exception cref="ArgumentException">There is no row or no column, rows differ in length, or a number is not finite.</exception>
    public static FeatureMatrix Of(IReadOnlyList<double[]> rows)
    {
        var columns = rows.Count == 0 ? 0 : rows[0].Length;
        for (var i = 0; i < rows.Count; i++)
            if (rows[i].Length != columns)
                throw new ArgumentException($"Row {i} has {rows[i].Length} features, but row 0 has {columns}: all rows must be equally long.", nameof(rows));
        return Checked([.. rows.SelectMany(row => row)], rows.Count, columns);
    }

    /// <summary>The pixels of images, row by row, from 0 (black) to 1 (white).</summary>
    /// <exception cref="ArgumentException">There are no images.</exception>
    public static FeatureMatrix Of(ImageSet images) => images.Count > 0
        ? new FeatureMatrix(images)
        : throw new ArgumentException("The set holds no images; at least one is needed.", nameof(images));

    /// <summary>A copy of row <paramref name="i"/>: d numbers.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="i"/> is not from 0 to n − 1.</exception>
    public double[] Row(int i)
    {
        var row = new double[Columns];
        CopyRow(i, row);
        return row;
    }

    /// <summary>Writes row <paramref name="i"/> into an array of d numbers.</summary>
    internal void CopyRow(int i, Span<double> row)
    {
        if ((uint)i >= (uint)Rows) throw new ArgumentOutOfRangeException(nameof(i), i, $"There are {Rows} rows, from 0 on.");
        if (images is null)
        {
            values.AsSpan(i * Columns, Columns).CopyTo(row);
            return;
        }
        var pixels = images.Pixels(i);
        double white = images.Highest;
        for (var j = 0; j < pixels.Length; j++) row[j] = pixels[j] / white;
    }

    /// <summary>Does something with every row, on several threads, in no particular order.</summary>
    internal void ForEachRow(RowAction action) => Parallel.For(0, Rows, () => new double[Columns], (i, _, row) =>
    {
        CopyRow(i, row);
        action(i, row);
        return row;
    }, _ => { });

    private static FeatureMatrix Checked(double[] flat, int rows, int columns) => flat.Length > 0
        ? new FeatureMatrix(flat, rows, columns)
        : throw new ArgumentException($"There are {rows} rows of {columns} features; at least one of each is needed.");
}
