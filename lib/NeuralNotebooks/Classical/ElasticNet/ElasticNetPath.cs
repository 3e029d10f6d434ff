using NeuralNotebooks.Display;

namespace NeuralNotebooks.Classical;

/// <summary>
/// The elastic net and, with α = 1, the LASSO: linear regression that pays for its coefficients,
/// (1/2n) Σᵢ (yᵢ − b − w·xᵢ)² + λ[α‖w‖₁ + ½(1 − α)‖w‖²]. The first part of the penalty makes coefficients exactly 0, the second
/// lets features that go together share. A path is the fits for many λ, from the one at which all of w is 0 downwards, each
/// beginning at the one before. Features are used as they are, not standardised; b is not penalised.
/// Sources: R. Tibshirani, "Regression shrinkage and selection via the lasso", 1996; H. Zou and T. Hastie, "Regularization and
/// variable selection via the elastic net", 2005.
/// </summary>
public sealed class ElasticNetPath
{
    private ElasticNetPath(ElasticNetFit[] fits) => Fits = fits;

    /// <summary>The fits, from the largest λ to the smallest.</summary>
    public IReadOnlyList<ElasticNetFit> Fits { get; }

    /// <summary>λ_max = max|cov(xⱼ, y)|/α: the smallest λ at which all coefficients are 0.</summary>
    public double LambdaMax => Fits[0].Lambda;

    /// <summary>Fits the path.</summary>
    /// <param name="x">X, n × d.</param>
    /// <param name="y">n targets.</param>
    /// <param name="l1Ratio">α, above 0 up to 1 (the LASSO).</param>
    /// <param name="lambdas">How many λ, at least 2.</param>
    /// <param name="smallest">The smallest λ as a share of λ_max, between 0 and 1.</param>
    /// <param name="tolerance">The largest violation of the optimality conditions allowed, as a share of max|cov(xⱼ, y)|.</param>
    /// <exception cref="ArgumentException">The targets don't fit the rows, don't vary with any feature, or a parameter is out of range.</exception>
    public static ElasticNetPath Fit(
        FeatureMatrix x, IReadOnlyList<double> y, double l1Ratio = 1, int lambdas = 50, double smallest = 1e-3, double tolerance = 1e-9)
    {
        PenaltyGrid.RequireRatio(l1Ratio);
        PenaltyGrid.RequireTarget(y, x.Rows);
        var moments = CentredMoments.Of(x, [[.. y]]);
        var descent = new CoordinateDescent(moments, 0);
        var grid = PenaltyGrid.Of(descent.LargestCovariance / l1Ratio, smallest, lambdas);
        return new([.. grid.Select(lambda => ElasticNetFit.Of(descent, moments, 0, lambda, l1Ratio, tolerance * descent.LargestCovariance))]);
    }

    /// <summary>Each coefficient as a line over λ: they leave 0 one after another as λ falls (to the left).</summary>
    /// <param name="title">The figure's title.</param>
    /// <param name="most">Only so many lines are drawn: those that are largest in magnitude at the end.</param>
    public Figure ToFigure(string title, int most = 40)
    {
        var last = Fits[^1].Coefficients;
        var drawn = Enumerable.Range(0, last.Count).OrderByDescending(j => Math.Abs(last[j])).Take(most).Order();
        var figure = new Figure(title, "penalty λ", "coefficient").LogX();
        foreach (var j in drawn) figure.Line(Fits.Select(fit => fit.Lambda), Fits.Select(fit => fit.Coefficients[j]));
        return figure.HorizontalLine(0);
    }
}
