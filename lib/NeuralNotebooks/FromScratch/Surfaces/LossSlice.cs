namespace NeuralNotebooks.FromScratch;

/// <summary>
/// A picture of a cost with many parameters: its values on the line or the plane through one point along chosen directions.
/// Source: Goodfellow, Vinyals and Saxe, 2014 (lines); Li, Xu, Taylor, Studer and Goldstein, "Visualizing the Loss Landscape
/// of Neural Nets", 2018 (planes, scaled random directions).
/// </summary>
public static class LossSlice
{
    /// <summary>The plane s(x, y) = C(θ + x·u + y·v), with the gradient (g·u, g·v) where g = ∂C/∂θ.</summary>
    /// <param name="cost">C(θ).</param>
    /// <param name="gradient">∂C/∂θ, shape (n).</param>
    /// <param name="center">θ, shape (n).</param>
    /// <param name="u">The direction of x, shape (n).</param>
    /// <param name="v">The direction of y, shape (n).</param>
    /// <param name="range">How far to each side, at least above 0.</param>
    public static LossSurface Plane(
        Func<Vector, double> cost, Func<Vector, Vector> gradient, Vector center, Vector u, Vector v, double range = 1)
    {
        Vector At(double x, double y) => center + x * u + y * v;
        return new LossSurface("slice", (x, y) => cost(At(x, y)), (x, y) =>
        {
            var g = gradient(At(x, y));
            return (g.Dot(u), g.Dot(v));
        }, (-range, range), (-range, range));
    }

    /// <summary>The line s(x) = C(θ + x·u) at several x.</summary>
    /// <param name="cost">C(θ).</param>
    /// <param name="center">θ, shape (n).</param>
    /// <param name="direction">u, shape (n).</param>
    /// <param name="at">The x.</param>
    public static double[] Line(Func<Vector, double> cost, Vector center, Vector direction, IEnumerable<double> at) =>
        [.. at.Select(x => cost(center + x * direction))];

    /// <summary>
    /// A random direction for a network: each neuron's part is as long as the neuron's weights, so that pictures of networks
    /// with weights of different sizes compare; biases stay.
    /// </summary>
    /// <param name="network">The network.</param>
    /// <param name="random">Where the randomness comes from.</param>
    public static Vector RandomDirection(MultilayerPerceptron network, SeededRandom random) =>
        Vector.Concat(network.Layers.SelectMany(layer => Enumerable.Range(0, layer.Outputs)
            .Select(i => Scaled(layer.Weights.Row(i), random)).Append(Vector.Zeros(layer.Outputs))));

    private static Vector Scaled(Vector weights, SeededRandom random)
    {
        var direction = weights.Map(_ => random.Normal());
        return weights.Norm / direction.Norm * direction;
    }
}
