using NeuralNotebooks.Classical;

namespace NeuralNotebooks.Tests.Classical;

public class ElasticNetPathTests
{
    public static TheoryData<string, string, double> Fits => new()
    {
        { "digits", "lasso", 1 }, { "mnist", "lasso", 1 }, { "digits", "elasticNet", 0.5 }, { "mnist", "elasticNet", 0.5 },
    };

    [Theory, MemberData(nameof(Fits))]
    public void Coefficients_differ_from_scikit_learn_s(string set, string kind, double ratio)
    {
        var examples = ClassicalGoldens.Training(set);
        // λ_max, a tenth of it, and a hundredth.
        var path = ElasticNetPath.Fit(examples.X, ClassicalGoldens.IsThree(examples), ratio, 3, 0.01, 1e-11);
        Assert.Equal(ClassicalGoldens.Read<double>(set, kind, "lambdaMax"), path.LambdaMax, 1e-12);
        foreach (var fit in new[] { 1, 2 })
        {
            Assert.Equal(ClassicalGoldens.Read<double>(set, kind, "fits", fit, "intercept"), path.Fits[fit].Intercept, 2e-6);
            FromScratch.Near.Equal(ClassicalGoldens.Read<double[]>(set, kind, "fits", fit, "coefficients"), [.. path.Fits[fit].Coefficients], 0, 2e-6);
        }
    }

    [Fact]
    public void The_optimality_conditions_fail_when_computed_from_the_rows() => Draw.ForAllSeeds(random =>
    {
        var (n, d, ratio) = (random.Next(3, 40), random.Next(1, 12), random.Next(1, 5) / 4.0);
        double[][] rows = [.. Draw.Rows(random, n, d).Select(row => (double[])[.. row, 7])];
        double[] y = [.. rows.Select(row => row[0] + random.NextDouble())];
        var path = ElasticNetPath.Fit(FeatureMatrix.Of(rows), y, ratio, 8, 1e-3);
        return path.Fits.All(fit => Violation(rows, y, fit) < 1e-8 && fit.KktViolation < 1e-8);
    });

    [Fact]
    public void At_the_first_penalty_a_coefficient_is_left_and_just_below_none() => Draw.ForAllSeeds(random =>
    {
        var rows = Draw.Rows(random, 20, 5);
        double[] y = [.. rows.Select(row => row[2] - row[0] + random.NextDouble())];
        var path = ElasticNetPath.Fit(FeatureMatrix.Of(rows), y, 0.8, 2, 0.999);
        return path.Fits[0].NonZeros == 0 && path.Fits[1].NonZeros >= 1 && path.Fits[0].RSquared == 0;
    });

    [Fact]
    public void A_smaller_penalty_explains_less() => Draw.ForAllSeeds(random =>
    {
        var rows = Draw.Rows(random, 25, 6);
        double[] y = [.. rows.Select(row => 2 * row[3] + random.NextDouble())];
        var shares = ElasticNetPath.Fit(FeatureMatrix.Of(rows), y).Fits.Select(fit => fit.RSquared).ToArray();
        return shares.Zip(shares.Skip(1)).All(pair => pair.First <= pair.Second + 1e-9) && shares[^1] <= 1;
    });

    [Fact]
    public void The_share_explained_is_not_that_of_the_residuals()
    {
        var (rows, fit) = Example();
        double[] y = [.. rows.Select(row => row[2])];
        var residual = y.Zip(fit.Predict(FeatureMatrix.Of([.. rows.Select(row => row[..2])])), (a, b) => (a - b) * (a - b)).Sum();
        Assert.Equal(1 - residual / y.Sum(v => (v - y.Average()) * (v - y.Average())), fit.RSquared, 1e-10);
    }

    [Fact]
    public void One_feature_is_not_shrunk_by_the_soft_threshold()
    {
        // x = −1, 1; y = −3, 3: the covariance is 3, the variance 1; at λ = 1: w = (3 − ½)/(1 + ½) with α = ½.
        var fit = ElasticNetPath.Fit(FeatureMatrix.Of([[-1.0], [1]]), [-3, 3], 0.5, 2, 1.0 / 6).Fits[1];
        Assert.Equal(1, fit.Lambda, 1e-12);
        Assert.Equal(5.0 / 3, fit.Coefficients[0], 1e-9);
    }

    [Fact]
    public void Examples_of_another_width_are_predicted()
    {
        var (_, fit) = Example();
        Assert.Contains("3 features", Assert.Throws<ArgumentException>(() => fit.Predict(FeatureMatrix.Of([[1, 2, 3]]))).Message);
    }

    [Fact]
    public void Targets_or_parameters_without_meaning_are_taken()
    {
        var x = FeatureMatrix.Of([[1.0], [2]]);
        Assert.Contains("3 targets", Assert.Throws<ArgumentException>(() => ElasticNetPath.Fit(x, [1, 2, 3])).Message);
        Assert.Contains("row 1 is NaN", Assert.Throws<ArgumentException>(() => ElasticNetPath.Fit(x, [1, double.NaN])).Message);
        Assert.Contains("nothing to fit", Assert.Throws<ArgumentException>(() => ElasticNetPath.Fit(x, [4, 4])).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => ElasticNetPath.Fit(x, [1, 2], l1Ratio: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ElasticNetPath.Fit(x, [1, 2], lambdas: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ElasticNetPath.Fit(x, [1, 2], smallest: 1));
    }

    [Fact]
    public void The_figure_draws_more_lines_than_asked_for()
    {
        var rows = Draw.Rows(new Random(1), 20, 6);
        var figure = ElasticNetPath.Fit(FeatureMatrix.Of(rows), [.. rows.Select(row => row[0] - row[3])]).ToFigure("Path", most: 2);
        using var json = System.Text.Json.JsonDocument.Parse(figure.ToPlotlyJson());
        Assert.Equal(2, json.RootElement.GetProperty("data").GetArrayLength());
    }

    private static (double[][] Rows, ElasticNetFit Fit) Example()
    {
        var rows = Draw.Rows(new Random(4), 30, 3);
        return (rows, ElasticNetPath.Fit(FeatureMatrix.Of([.. rows.Select(row => row[..2])]), [.. rows.Select(row => row[2])]).Fits[^1]);
    }

    private static double Violation(double[][] rows, double[] y, ElasticNetFit fit)
    {
        double[] residuals = [.. rows.Zip(y, (row, target) => target - fit.Intercept - row.Zip(fit.Coefficients, (x, w) => x * w).Sum())];
        var lasso = fit.Lambda * fit.L1Ratio;
        return Enumerable.Range(0, rows[0].Length).Max(j =>
        {
            var (w, mean) = (fit.Coefficients[j], rows.Average(row => row[j]));
            var r = rows.Zip(residuals, (row, residual) => (row[j] - mean) * residual).Average();
            return w == 0 ? Math.Max(0, Math.Abs(r) - lasso) : Math.Abs(r - lasso * Math.Sign(w) - fit.Lambda * (1 - fit.L1Ratio) * w);
        });
    }
}
