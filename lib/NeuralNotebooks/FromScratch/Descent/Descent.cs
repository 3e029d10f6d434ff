namespace NeuralNotebooks.FromScratch;

/// <summary>Follows a descent rule and records the path.</summary>
public static class Descent
{
    /// <summary>Descends on one function: batch gradient descent, or a test surface.</summary>
    /// <param name="rule">The rule; a fresh one.</param>
    /// <param name="cost">C(θ).</param>
    /// <param name="gradient">∂C/∂θ, shape (n).</param>
    /// <param name="start">The first θ, shape (n).</param>
    /// <param name="steps">How many steps, 0 or more.</param>
    public static DescentPath Run(
        DescentRule rule, Func<Vector, double> cost, Func<Vector, Vector> gradient, Vector start, int steps) =>
        Follow(rule, start, Enumerable.Range(0, steps + 1), (theta, _) => (cost(theta), gradient(theta)));

    /// <summary>
    /// Trains a network by the gradient of one batch a step. Each point's cost is that of the batch which its step looks at;
    /// the last point, which no step leaves, has the cost of all samples.
    /// </summary>
    /// <param name="rule">The rule; a fresh one.</param>
    /// <param name="network">The network to start from.</param>
    /// <param name="inputs">All samples.</param>
    /// <param name="targets">A target for each sample.</param>
    /// <param name="loss">C.</param>
    /// <param name="batches">The indices of each step's samples: see <see cref="MiniBatches"/>.</param>
    public static DescentPath Train(DescentRule rule, MultilayerPerceptron network, IReadOnlyList<Vector> inputs,
        IReadOnlyList<Vector> targets, Loss loss, IEnumerable<int[]> batches)
    {
        Shapes.Paired(inputs.Count, targets.Count);
        return Follow(rule, network.Parameters, batches.Append([.. Enumerable.Range(0, inputs.Count)]), (theta, batch) =>
        {
            var present = network.With(theta);
            BackwardTrace[] traces = [.. batch.Select(i => present.Backward(present.Forward(inputs[i]), loss, targets[i]))];
            return (traces.Average(trace => trace.Cost),
                    traces.Select(trace => trace.Gradient).Aggregate((sum, g) => sum + g) / traces.Length);
        });
    }

    /// <summary>Records one point a batch; no step leaves the last one.</summary>
    private static DescentPath Follow<TBatch>(
        DescentRule rule, Vector start, IEnumerable<TBatch> batches,
        Func<Vector, TBatch, (double Cost, Vector Gradient)> evaluate)
    {
        var points = new List<DescentStep>();
        var theta = start;
        foreach (var batch in batches)
        {
            if (points.Count > 0) theta = rule.Step(theta, points[^1].Gradient);
            var (cost, gradient) = evaluate(theta, batch);
            if (!double.IsFinite(cost) || !theta.Concat(gradient).All(double.IsFinite))
                return new DescentPath(rule.Name, points, Diverged: true);
            points.Add(new DescentStep(points.Count, theta, cost, gradient, rule.Rate));
        }
        return new DescentPath(rule.Name, points, Diverged: false);
    }
}
