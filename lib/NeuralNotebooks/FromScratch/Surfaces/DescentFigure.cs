using NeuralNotebooks.Display;

namespace NeuralNotebooks.FromScratch;

/// <summary>Draws a loss as a map, and descents as paths over it.</summary>
public static class DescentFigure
{
    /// <summary>
    /// Lines of equal loss over the part of the plane that is worth drawing. One unit is as long on both axes, so that the
    /// gradient stands at right angles to the lines.
    /// </summary>
    /// <param name="surface">The loss.</param>
    /// <param name="title">What the map shows; the surface's name if left out.</param>
    /// <param name="levels">About how many lines.</param>
    /// <param name="logarithmic">Whether lines stand for log₁₀(1 + f) instead of f: for losses that grow steeply.</param>
    /// <param name="points">Grid points along each side, at least 2.</param>
    /// <param name="x">What the horizontal axis counts.</param>
    /// <param name="y">What the vertical axis counts.</param>
    public static Figure ToFigure(this LossSurface surface, string? title = null, int levels = 12, bool logarithmic = false,
        int points = 61, string x = "w₁", string y = "w₂")
    {
        ArgumentNullException.ThrowIfNull(surface);
        var grid = surface.Sample(points, points);
        Matrix heights = grid.Heights;
        if (logarithmic) heights = Matrix.From(points, points, (i, j) => Math.Log10(1 + grid.Heights[i, j]));
        return new Figure(title ?? surface.Name, x, y)
            .Contour(grid.X, grid.Y, heights.ToArray(), levels, filled: false, labels: false, ColorScale.Slate)
            .RangeX(surface.XRange.Low, surface.XRange.High).RangeY(surface.YRange.Low, surface.YRange.High)
            .EqualAxes();
    }

    /// <summary>Adds the points of a descent in two dimensions, joined by a line. What leaves the map is cut off.</summary>
    /// <param name="figure">A map, such as <see cref="ToFigure"/> draws.</param>
    /// <param name="path">The descent.</param>
    /// <param name="name">Its name in the legend; empty for none.</param>
    /// <exception cref="ArgumentException">The descent is not in two dimensions.</exception>
    public static Figure Path(this Figure figure, DescentPath path, string name = "")
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(path);
        Shapes.Length(path.End, 2, nameof(path));
        return figure.Line(path.Coordinates(0), path.Coordinates(1), name);
    }
}
