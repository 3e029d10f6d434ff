namespace NeuralNotebooks.FromScratch;

/// <summary>Heights of a surface over a rectangular grid.</summary>
/// <param name="X">The x of each column, ascending.</param>
/// <param name="Y">The y of each row, ascending.</param>
/// <param name="Heights">f(X[j], Y[i]) in row i and column j.</param>
public sealed record SurfaceGrid(double[] X, double[] Y, double[,] Heights)
{
    /// <summary>The heights of any function over a rectangle, such as a network's output over its two inputs.</summary>
    /// <param name="f">f(x, y).</param>
    /// <param name="x">The ends of the x-axis.</param>
    /// <param name="y">The ends of the y-axis.</param>
    /// <param name="columns">How many x, at least 2.</param>
    /// <param name="rows">How many y, at least 2.</param>
    public static SurfaceGrid Of(Func<double, double, double> f,
        (double Low, double High) x, (double Low, double High) y, int columns = 81, int rows = 81)
    {
        var (xs, ys) = (Between(x, columns), Between(y, rows));
        return new SurfaceGrid(xs, ys, Matrix.From(rows, columns, (i, j) => f(xs[j], ys[i])).ToArray());
    }

    /// <summary>Evenly spaced numbers, both ends included.</summary>
    private static double[] Between((double Low, double High) range, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 2);
        return [.. Enumerable.Range(0, count).Select(i => range.Low + (range.High - range.Low) * i / (count - 1))];
    }
}
