namespace NeuralNotebooks.Classical;

/// <summary>The last few steps s and changes of the gradient y, from which L-BFGS guesses how the function curves.</summary>
/// <param name="memory">How many of them.</param>
internal sealed class CurvatureHistory(int memory)
{
    private readonly List<(double[] Step, double[] Change, double Curvature)> pairs = [];

    /// <summary>Remembers a step, if the function curves upwards along it.</summary>
    internal void Add(double[] x, double[] before, double[] gradient, double[] gradientBefore)
    {
        var (step, change) = (Difference(x, before), Difference(gradient, gradientBefore));
        var curvature = DenseVector.Dot(step, change);
        if (!(curvature > 0)) return;
        if (pairs.Count == memory) pairs.RemoveAt(0);
        pairs.Add((step, change, curvature));
    }

    /// <summary>−Hg by the two loops of Nocedal (1980): without memory the steepest descent.</summary>
    internal double[] Direction(double[] gradient)
    {
        var direction = Array.ConvertAll(gradient, g => -g);
        var shares = new double[pairs.Count];
        for (var i = pairs.Count - 1; i >= 0; i--)
        {
            shares[i] = DenseVector.Dot(pairs[i].Step, direction) / pairs[i].Curvature;
            DenseVector.AddScaled(direction, -shares[i], pairs[i].Change);
        }
        if (pairs.Count > 0)
        {
            var (_, change, curvature) = pairs[^1];
            var scale = curvature / DenseVector.Dot(change, change);
            for (var j = 0; j < direction.Length; j++) direction[j] *= scale;
        }
        for (var i = 0; i < pairs.Count; i++)
            DenseVector.AddScaled(direction, shares[i] - DenseVector.Dot(pairs[i].Change, direction) / pairs[i].Curvature, pairs[i].Step);
        return direction;
    }

    private static double[] Difference(double[] a, double[] b)
    {
        var difference = (double[])a.Clone();
        DenseVector.AddScaled(difference, -1, b);
        return difference;
    }
}
