namespace NeuralNotebooks.Classical;

/// <summary>A linear regression with the elastic net's penalty, at one λ.</summary>
/// <param name="Lambda">λ.</param>
/// <param name="L1Ratio">α.</param>
/// <param name="Intercept">b.</param>
/// <param name="Coefficients">w, d numbers.</param>
/// <param name="RSquared">The share of the target's variance in the training examples that the fit explains, 0 … 1.</param>
/// <param name="Sweeps">How often coordinate descent went through the coefficients, for this λ alone.</param>
/// <param name="KktViolation">How far the optimality conditions are from holding; at the optimum 0.</param>
public sealed record ElasticNetFit(
    double Lambda, double L1Ratio, double Intercept, IReadOnlyList<double> Coefficients, double RSquared, int Sweeps, double KktViolation)
{
    /// <summary>How many coefficients are not 0.</summary>
    public int NonZeros => Coefficients.Count(w => w != 0);

    /// <summary>ŷ = b + Xw.</summary>
    /// <param name="x">X, n × d.</param>
    /// <returns>n numbers.</returns>
    /// <exception cref="ArgumentException">X has another number of features.</exception>
    public double[] Predict(FeatureMatrix x)
    {
        if (x.Columns != Coefficients.Count)
            throw new ArgumentException($"These examples have {x.Columns} features, but the model was fitted to {Coefficients.Count}.", nameof(x));
        var predictions = new double[x.Rows];
        double[] w = [.. Coefficients];
        x.ForEachRow((i, row) => predictions[i] = Intercept + DenseVector.Dot(row, w));
        return predictions;
    }

    /// <summary>What coordinate descent has found.</summary>
    internal static ElasticNetFit Of(CoordinateDescent descent, CentredMoments moments, int target, double lambda, double l1Ratio, double tolerance)
    {
        var (sweeps, violation) = descent.Solve(lambda, l1Ratio, tolerance);
        double[] w = [.. descent.Coefficients];
        var intercept = moments.Means[moments.Features + target] - DenseVector.Dot(w, moments.Means.AsSpan(0, moments.Features));
        var variance = moments.TargetVariance(target);
        var explained = variance == 0 ? 0 : Math.Clamp(1 - descent.ResidualVariance() / variance, 0, 1);
        return new(lambda, l1Ratio, intercept, w, explained, sweeps, violation);
    }
}
