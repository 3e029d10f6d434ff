namespace NeuralNotebooks.Explain;

/// <summary>
/// Weighted ridge regression: β₀, β minimise Σ wₛ(yₛ − β₀ − xₛ·β)² + λ‖β‖². The intercept β₀ is not shrunk: with weighted means
/// taken off, (XᵀWX + λI)β = XᵀWy and β₀ = ȳ − x̄·β.
/// </summary>
/// <param name="Intercept">β₀.</param>
/// <param name="Coefficients">β: one number a feature.</param>
/// <param name="Fidelity">R² = 1 − Σw(y − ŷ)²/Σw(y − ȳ)²; NaN where y does not vary.</param>
internal sealed record WeightedRidge(double Intercept, double[] Coefficients, double Fidelity)
{
    // Variation below this part of y's size is rounding.
    private const double Constant = 1e-24;

    /// <summary>Fits the regression; null if the features don't determine it.</summary>
    /// <param name="x">Features: one row a sample.</param>
    /// <param name="y">One number a sample.</param>
    /// <param name="weights">Not negative, one a sample.</param>
    /// <param name="ridge">λ, 0 or more.</param>
    internal static WeightedRidge? Fit(double[][] x, double[] y, double[] weights, double ridge)
    {
        var (n, total) = (x[0].Length, weights.Sum());
        double Mean(Func<int, double> of) => weights.Select((weight, s) => weight * of(s)).Sum() / total;
        var meanY = Mean(s => y[s]);
        double[] meanX = [.. Enumerable.Range(0, n).Select(i => Mean(s => x[s][i]))];
        var (a, c, centred) = (new double[n, n], new double[n], new double[n]);
        for (var s = 0; s < y.Length; s++)
        {
            for (var i = 0; i < n; i++) centred[i] = x[s][i] - meanX[i];
            for (var i = 0; i < n; i++)
            {
                var weighted = weights[s] * centred[i];
                c[i] += weighted * (y[s] - meanY);
                for (var j = 0; j <= i; j++) a[i, j] += weighted * centred[j];
            }
        }
        for (var i = 0; i < n; i++) a[i, i] += ridge;
        if (Cholesky.Of(a)?.Solve(c) is not { } beta) return null;
        var intercept = meanY - Dot(meanX, beta);
        var (rest, variation) = (Mean(s => Square(y[s] - intercept - Dot(x[s], beta))), Mean(s => Square(y[s] - meanY)));
        return new WeightedRidge(intercept, beta, variation > Constant * Mean(s => Square(y[s])) ? 1 - rest / variation : double.NaN);
    }

    private static double Square(double value) => value * value;

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }
}
