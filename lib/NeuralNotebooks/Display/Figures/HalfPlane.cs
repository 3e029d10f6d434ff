namespace NeuralNotebooks.Display;

/// <summary>Cuts a convex polygon along a line that is given by a sum: zero on the line, above zero on one side.</summary>
internal static class HalfPlane
{
    /// <summary>The corners of the part where the sum is above zero or zero, in order; none if there is no such part.</summary>
    internal static (double X, double Y)[] Of((double X, double Y)[] corners, Func<(double X, double Y), double> sum) =>
        [.. Walk(corners, sum, value => value >= 0)];

    /// <summary>The two points where the line crosses the polygon's border; fewer if it misses it.</summary>
    internal static (double X, double Y)[] Border((double X, double Y)[] corners, Func<(double X, double Y), double> sum) =>
        [.. Walk(corners, sum, value => value == 0).Distinct().Take(2)];

    private static IEnumerable<(double X, double Y)> Walk(
        (double X, double Y)[] corners, Func<(double X, double Y), double> sum, Func<double, bool> keeps)
    {
        for (var i = 0; i < corners.Length; i++)
        {
            var (from, to) = (corners[i], corners[(i + 1) % corners.Length]);
            var (a, b) = (sum(from), sum(to));
            if (keeps(a)) yield return from;
            if (a * b >= 0) continue;
            var share = a / (a - b);
            yield return (from.X + share * (to.X - from.X), from.Y + share * (to.Y - from.Y));
        }
    }
}
