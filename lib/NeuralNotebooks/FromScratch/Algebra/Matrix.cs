using System.Globalization;

namespace NeuralNotebooks.FromScratch;

/// <summary>
/// A table of m × n real numbers (float64). It never changes; a two-dimensional array turns into one:
/// <c>Matrix W = new double[,] { { 1, 2 }, { 3, 4 } };</c>.
/// </summary>
public sealed class Matrix
{
    private readonly double[,] entries;

    private Matrix(double[,] entries) => this.entries = entries;

    /// <summary>The matrix with the entry f(i, j) in row i and column j.</summary>
    /// <param name="rows">m, 0 or more.</param>
    /// <param name="columns">n, 0 or more.</param>
    /// <param name="entry">Gives the entry of a row and a column, row by row.</param>
    public static Matrix From(int rows, int columns, Func<int, int, double> entry)
    {
        var result = new double[rows, columns];
        for (var i = 0; i < rows; i++)
            for (var j = 0; j < columns; j++)
                result[i, j] = entry(i, j);
        return new Matrix(result);
    }

    /// <summary>Puts vectors below each other, one a row: the shape is (number of vectors) × (their length).</summary>
    /// <param name="rows">At least one vector, all of the same length.</param>
    /// <exception cref="ArgumentException">There is no vector, or their lengths differ.</exception>
    public static Matrix FromRows(params IReadOnlyList<Vector> rows)
    {
        if (rows.Count == 0) throw new ArgumentException("A matrix needs at least one row.", nameof(rows));
        foreach (var row in rows) Shapes.Length(row, rows[0].Count, nameof(rows));
        return From(rows.Count, rows[0].Count, (i, j) => rows[i][j]);
    }

    /// <summary>The outer product a bᵀ, shape (length of a) × (length of b), with entries aᵢbⱼ.</summary>
    /// <param name="a">Gives the rows.</param>
    /// <param name="b">Gives the columns.</param>
    public static Matrix Outer(Vector a, Vector b) => From(a.Count, b.Count, (i, j) => a[i] * b[j]);

    /// <summary>m.</summary>
    public int Rows => entries.GetLength(0);

    /// <summary>n.</summary>
    public int Columns => entries.GetLength(1);

    /// <summary>The shape as text, such as <c>3×2</c>.</summary>
    public string Shape => string.Create(CultureInfo.InvariantCulture, $"{Rows}×{Columns}");

    /// <summary>The entry in row i and column j, both from 0.</summary>
    public double this[int row, int column] => entries[row, column];

    /// <summary>One row as a vector of n entries.</summary>
    /// <param name="row">From 0 to m − 1.</param>
    public Vector Row(int row) => Vector.From(Columns, j => entries[row, j]);

    /// <summary>The transpose Aᵀ, shape n × m.</summary>
    public Matrix Transposed => From(Columns, Rows, (i, j) => entries[j, i]);

    /// <summary>All m·n entries, row by row.</summary>
    public Vector Flattened
    {
        get
        {
            var flat = new double[entries.Length];
            Buffer.BlockCopy(entries, 0, flat, 0, flat.Length * sizeof(double));
            return flat;
        }
    }

    /// <summary>The entries as a new two-dimensional array.</summary>
    public double[,] ToArray() => (double[,])entries.Clone();

    /// <summary>A x, a vector of m entries (Ax)ᵢ = Σⱼ Aᵢⱼxⱼ; x has n entries.</summary>
    public static Vector operator *(Matrix a, Vector x)
    {
        Shapes.Inner(a, x.Count, "A x", $"the vector has {x.Count} entries");
        var result = new double[a.Rows];
        for (var i = 0; i < a.Rows; i++)
        {
            var sum = 0.0;
            for (var j = 0; j < a.Columns; j++) sum += a.entries[i, j] * x[j];
            result[i] = sum;
        }
        return result;
    }

    /// <summary>A B, shape (rows of A) × (columns of B), with entries (AB)ᵢⱼ = Σₖ AᵢₖBₖⱼ.</summary>
    public static Matrix operator *(Matrix a, Matrix b)
    {
        Shapes.Inner(a, b.Rows, "A B", $"the other is {b.Shape}");
        var result = new double[a.Rows, b.Columns];
        for (var i = 0; i < a.Rows; i++)
            for (var k = 0; k < a.Columns; k++)
                for (var j = 0; j < b.Columns; j++)
                    result[i, j] += a.entries[i, k] * b.entries[k, j];
        return new Matrix(result);
    }

    /// <summary>A + B.</summary>
    public static Matrix operator +(Matrix a, Matrix b)
    {
        Shapes.Same(a, b, "A + B");
        return From(a.Rows, a.Columns, (i, j) => a.entries[i, j] + b.entries[i, j]);
    }

    /// <summary>A − B.</summary>
    public static Matrix operator -(Matrix a, Matrix b) => a + -1 * b;

    /// <summary>c·A for a number c.</summary>
    public static Matrix operator *(double c, Matrix a) => From(a.Rows, a.Columns, (i, j) => c * a.entries[i, j]);

    /// <summary>Copies a two-dimensional array.</summary>
    public static implicit operator Matrix(double[,] entries) => new((double[,])entries.Clone());

    /// <summary>The rows, one a line.</summary>
    public override string ToString() => string.Join('\n', Enumerable.Range(0, Rows).Select(Row));
}
