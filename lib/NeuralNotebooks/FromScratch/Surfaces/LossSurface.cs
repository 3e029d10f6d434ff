namespace NeuralNotebooks.FromScratch;

/// <summary>
/// A function of two numbers f(x, y) with its gradient, to walk down on: a classic test function, or a slice through the cost
/// of a network. A point is a <see cref="Vector"/> of two entries.
/// </summary>
/// <param name="name">The usual name.</param>
/// <param name="value">f.</param>
/// <param name="gradient">(∂f/∂x, ∂f/∂y).</param>
/// <param name="x">The part of the x-axis that is worth drawing.</param>
/// <param name="y">The part of the y-axis that is worth drawing.</param>
/// <param name="minima">Where f is least, if that is known.</param>
public sealed class LossSurface(string name, Func<double, double, double> value,
    Func<double, double, (double X, double Y)> gradient,
    (double Low, double High) x, (double Low, double High) y, params IReadOnlyList<Vector> minima)
{
    /// <summary>The usual name.</summary>
    public string Name => name;

    /// <summary>The part of the x-axis that is worth drawing.</summary>
    public (double Low, double High) XRange => x;

    /// <summary>The part of the y-axis that is worth drawing.</summary>
    public (double Low, double High) YRange => y;

    /// <summary>Where f is least, as points; empty if there is no minimum, or it is not known.</summary>
    public IReadOnlyList<Vector> Minima => minima;

    /// <summary>f(x, y).</summary>
    /// <param name="point">(x, y).</param>
    /// <exception cref="ArgumentException">The point does not have two entries.</exception>
    public double Value(Vector point)
    {
        Shapes.Length(point, 2, nameof(point));
        return value(point[0], point[1]);
    }

    /// <summary>(∂f/∂x, ∂f/∂y).</summary>
    /// <inheritdoc cref="Value"/>
    public Vector Gradient(Vector point)
    {
        Shapes.Length(point, 2, nameof(point));
        var (dx, dy) = gradient(point[0], point[1]);
        return [dx, dy];
    }

    /// <summary>Follows a rule down this surface.</summary>
    /// <param name="rule">The rule; a fresh one.</param>
    /// <param name="start">(x, y).</param>
    /// <param name="steps">How many steps, 0 or more.</param>
    public DescentPath Descend(DescentRule rule, Vector start, int steps) => Descent.Run(rule, Value, Gradient, start, steps);

    /// <summary>Heights over the range, for contours and heat maps: one row for each y, one column for each x,
    /// both ascending.</summary>
    /// <param name="columns">How many x, at least 2.</param>
    /// <param name="rows">How many y, at least 2.</param>
    public SurfaceGrid Sample(int columns = 81, int rows = 81) => SurfaceGrid.Of(value, x, y, columns, rows);
}
