namespace NeuralNotebooks.Display;

/// <summary>
/// Finds lines of equal height over a grid: in each square of four numbers the line crosses an edge where one end lies
/// below the level and the other does not (<see cref="LevelCrossing"/>). Coordinates are column and row, fractions between.
/// </summary>
internal static class MarchingSquares
{
    /// <summary>The lines at a level; a square with a missing number has none.</summary>
    internal static List<List<(double X, double Y)>> Lines(double[,] z, double level) => SegmentChain.Join(Segments(z, new(z, level)));

    /// <summary>Closed outlines of everything at or above a level, for filling by the even-odd rule.</summary>
    internal static List<List<(double X, double Y)>> Regions(double[,] z, double level)
    {
        var (rows, columns) = (z.GetLength(0), z.GetLength(1));
        // A border of minus infinity closes every outline; crossings with it lie on the rim itself.
        var padded = new double[rows + 2, columns + 2];
        for (var r = 0; r < rows + 2; r++)
            for (var c = 0; c < columns + 2; c++)
            {
                var inside = r > 0 && c > 0 && r <= rows && c <= columns;
                var value = inside ? z[r - 1, c - 1] : double.NegativeInfinity;
                padded[r, c] = double.IsNaN(value) ? double.NegativeInfinity : value;
            }
        var segments = Segments(padded, new(padded, level)).Select(segment => (OnGrid(segment.From), OnGrid(segment.To)));
        return SegmentChain.Join(segments);

        (double, double) OnGrid((double X, double Y) p) => (Math.Clamp(p.X - 1, 0, columns - 1), Math.Clamp(p.Y - 1, 0, rows - 1));
    }

    private static IEnumerable<((double X, double Y) From, (double X, double Y) To)> Segments(double[,] z, LevelCrossing crossing)
    {
        for (var r = 0; r + 1 < z.GetLength(0); r++)
            for (var c = 0; c + 1 < z.GetLength(1); c++)
            {
                var (a, b, d, e) = (z[r, c], z[r, c + 1], z[r + 1, c + 1], z[r + 1, c]);
                if (double.IsNaN(a) || double.IsNaN(b) || double.IsNaN(d) || double.IsNaN(e)) continue;
                var corners = (crossing.IsAbove(a) ? 1 : 0) | (crossing.IsAbove(b) ? 2 : 0) | (crossing.IsAbove(d) ? 4 : 0) | (crossing.IsAbove(e) ? 8 : 0);
                if (corners is 0 or 15) continue;
                var top = (c + crossing.Share(r, c, down: false), (double)r);
                var right = (c + 1.0, r + crossing.Share(r, c + 1, down: true));
                var bottom = (c + crossing.Share(r + 1, c, down: false), r + 1.0);
                var left = ((double)c, r + crossing.Share(r, c, down: true));
                switch (corners)
                {
                    case 1 or 14: yield return (left, top); break;
                    case 2 or 13: yield return (top, right); break;
                    case 4 or 11: yield return (right, bottom); break;
                    case 8 or 7: yield return (bottom, left); break;
                    case 3 or 12: yield return (left, right); break;
                    case 6 or 9: yield return (top, bottom); break;
                    default:
                        // A saddle: the middle decides which corners belong together.
                        var joined = crossing.IsAbove((a + b + d + e) / 4);
                        if (corners == 5 == joined)
                        {
                            yield return (top, right);
                            yield return (bottom, left);
                        }
                        else
                        {
                            yield return (left, top);
                            yield return (right, bottom);
                        }
                        break;
                }
            }
    }
}
