namespace NeuralNotebooks.Classical;

/// <summary>A smooth function of many numbers.</summary>
/// <param name="x">Where.</param>
/// <param name="gradient">Receives the gradient there, as many numbers.</param>
/// <returns>The value there.</returns>
internal delegate double SmoothFunction(double[] x, double[] gradient);

/// <summary>
/// L-BFGS: finds where a smooth convex function is lowest. It steps along −Hg, where H approximates the inverse of the second
/// derivatives from the last few steps and changes of the gradient. J. Nocedal, "Updating quasi-Newton matrices with limited
/// storage", 1980; D. Liu and J. Nocedal, "On the limited memory BFGS method for large scale optimization", 1989.
/// </summary>
internal static class Lbfgs
{
    private const int MostTrials = 40;

    // Armijo's condition; and how much of the slope must be gone where rounding hides the descent (Hager and Zhang, 2005).
    private const double Descent = 1e-4, Flatter = 0.9, Rounding = 1e-10;

    /// <summary>Steps until the largest entry of the gradient, in magnitude, is at most a tolerance.</summary>
    /// <param name="function">The function.</param>
    /// <param name="x">Where to begin; ends at the lowest place that was found.</param>
    /// <param name="tolerance">When to stop.</param>
    /// <param name="mostSteps">When to stop in any case.</param>
    /// <param name="memory">How many steps are remembered.</param>
    /// <returns>How many steps were taken, and the largest entry of the gradient at the end.</returns>
    internal static (int Steps, double Gradient) Minimise(SmoothFunction function, double[] x, double tolerance, int mostSteps, int memory = 20)
    {
        var (gradient, next, nextGradient) = (new double[x.Length], new double[x.Length], new double[x.Length]);
        var history = new CurvatureHistory(memory);
        var value = function(x, gradient);
        var step = 0;
        for (; step < mostSteps && Largest(gradient) > tolerance; step++)
        {
            var direction = history.Direction(gradient);
            var slope = DenseVector.Dot(direction, gradient);
            // The first step's length is a guess; later ones try 1, as Newton's would be.
            var length = step == 0 ? Math.Min(1, 1 / Math.Sqrt(-slope)) : 1;
            if (Search(function, (x, value, direction, slope), length, next, nextGradient) is not { } found) break;
            history.Add(next, x, nextGradient, gradient);
            next.CopyTo(x, 0);
            (value, gradient, nextGradient) = (found, nextGradient, gradient);
        }
        return (step, Largest(gradient));
    }

    // Halves the step, or takes the minimum of the parabola through what is known, until it descends enough.
    private static double? Search(
        SmoothFunction function, (double[] X, double Value, double[] Direction, double Slope) from, double length, double[] next, double[] nextGradient)
    {
        for (var trial = 0; trial < MostTrials; trial++)
        {
            from.X.CopyTo(next, 0);
            DenseVector.AddScaled(next, length, from.Direction);
            var value = function(next, nextGradient);
            if (value <= from.Value + Descent * length * from.Slope) return value;
            if (Math.Abs(value - from.Value) <= Rounding * Math.Abs(from.Value)
                && Math.Abs(DenseVector.Dot(from.Direction, nextGradient)) <= Flatter * Math.Abs(from.Slope)) return value;
            var lowest = -from.Slope * length * length / (2 * (value - from.Value - from.Slope * length));
            length = double.IsFinite(lowest) ? Math.Clamp(lowest, 0.1 * length, 0.5 * length) : length / 2;
        }
        return null;
    }

    private static double Largest(double[] gradient) => gradient.Max(Math.Abs);
}
