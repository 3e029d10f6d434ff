namespace NeuralNotebooks.Classical;

/// <summary>
/// Coordinate descent with covariance updates for one target: it takes one coefficient after another to where the objective is
/// lowest while the others stay: wⱼ ← S(rⱼ + cⱼⱼwⱼ, λα) / (cⱼⱼ + λ(1 − α)) with S(z, t) = sign(z)·max(|z| − t, 0) and
/// rⱼ = (1/n) Σᵢ xᵢⱼ·(residual of example i), which it keeps up to date. Source: J. Friedman, T. Hastie and R. Tibshirani,
/// "Regularization paths for generalized linear models via coordinate descent", 2010, sections 2.1 and 2.2.
/// </summary>
internal sealed class CoordinateDescent
{
    private const int MostSweeps = 100_000;

    private readonly CentredMoments moments;
    private readonly int target;
    private readonly double[] residuals;

    internal CoordinateDescent(CentredMoments moments, int target)
    {
        (this.moments, this.target) = (moments, target);
        Coefficients = new double[moments.Features];
        residuals = moments.WithTarget(target);
        LargestCovariance = residuals.Max(Math.Abs);
    }

    /// <summary>w. They stay from one λ to the next: a warm start.</summary>
    internal double[] Coefficients { get; }

    /// <summary>max |rⱼ| at w = 0: from λ = this/α on, all coefficients are 0.</summary>
    internal double LargestCovariance { get; }

    /// <summary>Descends until the KKT conditions hold up to a tolerance.</summary>
    /// <param name="lambda">λ.</param>
    /// <param name="l1Ratio">α.</param>
    /// <param name="tolerance">The largest violation allowed, in the units of r.</param>
    /// <returns>How many sweeps it took, and the violation that is left.</returns>
    internal (int Sweeps, double Violation) Solve(double lambda, double l1Ratio, double tolerance)
    {
        var (lasso, ridge) = (lambda * l1Ratio, lambda * (1 - l1Ratio));
        var all = Enumerable.Range(0, Coefficients.Length).ToArray();
        int[] active = [.. all.Where(j => Coefficients[j] != 0)];
        var sweeps = 0;
        while (sweeps < MostSweeps)
        {
            // Those that are not 0 are polished by themselves; then one look at all may bring others in.
            while (sweeps++ < MostSweeps && Sweep(active, lasso, ridge) > tolerance / 4);
            Refresh();
            if (Violation(lasso, ridge) <= tolerance) break;
            Sweep(all, lasso, ridge);
            sweeps++;
            active = [.. all.Where(j => Coefficients[j] != 0)];
        }
        return (sweeps, Violation(lasso, ridge));
    }

    /// <summary>The target's variance that the coefficients leave unexplained.</summary>
    internal double ResidualVariance()
    {
        var target = moments.WithTarget(this.target);
        return moments.TargetVariance(this.target) - DenseVector.Dot(Coefficients, target) - DenseVector.Dot(Coefficients, residuals);
    }

    // Returns the largest violation that it met.
    private double Sweep(int[] places, double lasso, double ridge)
    {
        var largest = 0.0;
        foreach (var j in places)
        {
            var row = moments.WithFeatures(j);
            // A feature that never varies explains nothing.
            if (row[j] <= 0) continue;
            var before = Coefficients[j];
            var after = SoftThreshold(residuals[j] + row[j] * before, lasso) / (row[j] + ridge);
            if (after == before) continue;
            Coefficients[j] = after;
            DenseVector.AddScaled(residuals, before - after, row);
            largest = Math.Max(largest, Math.Abs(after - before) * (row[j] + ridge));
        }
        return largest;
    }

    // Computes r anew, so that rounding errors of many updates do not add up.
    private void Refresh()
    {
        moments.WithTarget(target).CopyTo(residuals, 0);
        for (var j = 0; j < Coefficients.Length; j++)
            if (Coefficients[j] != 0) DenseVector.AddScaled(residuals, -Coefficients[j], moments.WithFeatures(j));
    }

    // KKT: rⱼ = λα·sign(wⱼ) + λ(1 − α)wⱼ where wⱼ ≠ 0, and |rⱼ| ≤ λα elsewhere.
    private double Violation(double lasso, double ridge) => Coefficients.Select((w, j) => w == 0
        ? Math.Max(0, Math.Abs(residuals[j]) - lasso)
        : Math.Abs(residuals[j] - lasso * Math.Sign(w) - ridge * w)).Max();

    private static double SoftThreshold(double z, double threshold) => Math.Sign(z) * Math.Max(Math.Abs(z) - threshold, 0);
}
