namespace NeuralNotebooks.Display;

/// <summary>
/// Says which numbers of a grid lie above a level, and where between two neighbours the surface crosses it. What is exactly at
/// the level, but for rounding, counts as above.
/// </summary>
internal sealed class LevelCrossing
{
    private readonly double[,] z;
    private readonly double level, slack;

    internal LevelCrossing(double[,] z, double level)
    {
        this.z = z;
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var value in z)
        {
            if (!double.IsFinite(value)) continue;
            low = Math.Min(low, value);
            high = Math.Max(high, value);
        }
        // A flat part, as ReLU makes them, may lie on the level: rounding must not put half of it above and half below.
        slack = high > low ? (high * 1e-9) - (low * 1e-9) : 0;
        this.level = Math.Max(level - slack, double.MinValue);
    }

    internal bool IsAbove(double value) => value >= level;

    /// <summary>The share of the way, 0 to 1, from a place to its right or lower neighbour at which the level is crossed.</summary>
    internal double Share(int row, int column, bool down)
    {
        var (before, from, to, after) = down
            ? (At(row - 1, column), z[row, column], z[row + 1, column], At(row + 2, column))
            : (At(row, column - 1), z[row, column], z[row, column + 1], At(row, column + 2));
        if (double.IsInfinity(from)) return 1;
        if (double.IsInfinity(to)) return 0;
        return EdgeOfPlateau(before, from, to, after) ?? 1 - EdgeOfPlateau(after, to, from, before)
            ?? Math.Clamp((level - from) / (to - from), 0, 1);
    }

    // Where a plateau on the level ends, the surface has a kink between two places, and a straight line between them would put
    // the crossing at the plateau's last place: steps along a slanting edge. Its slope beyond tells where the kink is.
    private double? EdgeOfPlateau(double before, double from, double to, double after)
    {
        if (!IsOnLevel(before) || !IsOnLevel(from) || IsAbove(to) || !(double.IsFinite(after) && after < to)) return null;
        return Math.Clamp(1 - (level - to) / (to - after), 0, 1);
    }

    private bool IsOnLevel(double value) => value >= level && value - level <= 2 * slack;

    private double At(int row, int column) =>
        row >= 0 && column >= 0 && row < z.GetLength(0) && column < z.GetLength(1) ? z[row, column] : double.NaN;
}
