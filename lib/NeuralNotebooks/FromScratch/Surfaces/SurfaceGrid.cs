namespace NeuralNotebooks.FromScratch;

/// <summary>Heights of a surface over a rectangular grid.</summary>
/// <param name="X">The x of each column, ascending.</param>
/// <param name="Y">The y of each row, ascending.</param>
/// <param name="Heights">f(X[j], Y[i]) in row i and column j.</param>
public sealed record SurfaceGrid(double[] X, double[] Y, double[,] Heights)
{
    /// <summary>Evenly spaced numbers, both ends included.</summary>
    internal static double[] Between((double Low, double High) range, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 2);
        return [.. Enumerable.Range(0, count).Select(i => range.Low + (range.High - range.Low) * i / (count - 1))];
    }
}
