using System.Text;

namespace NeuralNotebooks.Display;

/// <summary>Turns points into SVG path data: a missing point breaks the line, and points that no eye could tell apart are dropped.</summary>
internal static class Polyline
{
    internal static string PathData(IReadOnlyList<(double X, double Y)> points, bool closed = false)
    {
        var path = new StringBuilder();
        foreach (var run in Runs(points))
        {
            var drawn = Thin(run);
            path.Append('M').Append(Pair(drawn[0]));
            // A point alone between gaps shows as a dot, by the round line cap.
            if (drawn.Count == 1) path.Append("h0");
            for (var i = 1; i < drawn.Count; i++) path.Append('L').Append(Pair(drawn[i]));
            if (closed) path.Append('Z');
        }
        return path.ToString();
    }

    /// <summary>The stretches without a missing point.</summary>
    internal static IEnumerable<List<(double X, double Y)>> Runs(IEnumerable<(double X, double Y)> points)
    {
        var run = new List<(double, double)>();
        foreach (var point in points)
        {
            if (double.IsFinite(point.X) && double.IsFinite(point.Y)) run.Add(point);
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }
        if (run.Count > 0) yield return run;
    }

    /// <summary>Of the points in one column of half a pixel, keeps the first, lowest, highest and last.</summary>
    internal static List<(double X, double Y)> Thin(List<(double X, double Y)> points)
    {
        if (points.Count < 400) return points;
        var kept = new List<(double X, double Y)>();
        for (var start = 0; start < points.Count;)
        {
            var column = Math.Floor(points[start].X * 2);
            var (end, low, high) = (start, start, start);
            while (end < points.Count && Math.Floor(points[end].X * 2) == column)
            {
                if (points[end].Y < points[low].Y) low = end;
                if (points[end].Y > points[high].Y) high = end;
                end++;
            }
            kept.AddRange(new[] { start, low, high, end - 1 }.Distinct().Order().Select(i => points[i]));
            start = end;
        }
        return kept;
    }

    private static string Pair((double X, double Y) point) => $"{SvgWriter.Number(point.X)} {SvgWriter.Number(point.Y)}";
}
