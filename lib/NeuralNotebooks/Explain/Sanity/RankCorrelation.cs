namespace NeuralNotebooks.Explain;

/// <summary>
/// Spearman's rank correlation: the correlation of the ranks of two rows of numbers. It does not depend on their scales. Equal
/// numbers share the mean of their ranks. C. Spearman, "The proof and measurement of association between two things", 1904.
/// </summary>
public static class RankCorrelation
{
    /// <summary>The correlation of the ranks.</summary>
    /// <param name="a">Numbers.</param>
    /// <param name="b">As many.</param>
    /// <returns>−1 (opposite order) to 1 (the same order); NaN if a row does not vary.</returns>
    /// <exception cref="ArgumentException">The rows are not of the same length.</exception>
    public static double Of(IReadOnlyList<double> a, IReadOnlyList<double> b)
    {
        if (a.Count != b.Count) throw new ArgumentException($"Rows of {a.Count} and {b.Count} numbers can't be compared.");
        var (x, y) = (Ranks(a), Ranks(b));
        var middle = (a.Count - 1) / 2.0;
        double xy = 0, xx = 0, yy = 0;
        for (var i = 0; i < x.Length; i++)
        {
            var (dx, dy) = (x[i] - middle, y[i] - middle);
            (xy, xx, yy) = (xy + dx * dy, xx + dx * dx, yy + dy * dy);
        }
        return xx > 0 && yy > 0 ? xy / Math.Sqrt(xx * yy) : double.NaN;
    }

    private static double[] Ranks(IReadOnlyList<double> values)
    {
        int[] order = [.. Enumerable.Range(0, values.Count).OrderBy(i => values[i])];
        var ranks = new double[values.Count];
        for (var from = 0; from < order.Length;)
        {
            var to = from;
            while (to + 1 < order.Length && values[order[to + 1]] == values[order[from]]) to++;
            for (var i = from; i <= to; i++) ranks[order[i]] = (from + to) / 2.0;
            from = to + 1;
        }
        return ranks;
    }
}
