namespace NeuralNotebooks.FromScratch;

/// <summary>Where a descent went, step by step.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Points">Every point, the start first and the end last.</param>
/// <param name="Diverged">Whether the cost or the parameters left the finite numbers; the path ends before they did.</param>
public sealed record DescentPath(string Rule, IReadOnlyList<DescentStep> Points, bool Diverged)
{
    /// <summary>The costs, for a plot against the step.</summary>
    public IReadOnlyList<double> Costs => [.. Points.Select(point => point.Cost)];

    /// <summary>The last parameters.</summary>
    public Vector End => Points[^1].Parameters;

    /// <summary>One coordinate of every point, for a path over contours.</summary>
    /// <param name="index">The index of the parameter, from 0.</param>
    public IReadOnlyList<double> Coordinates(int index) => [.. Points.Select(point => point.Parameters[index])];
}
