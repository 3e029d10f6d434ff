using NeuralNotebooks.Explain;

namespace NeuralNotebooks.Tests.Explain;

public class RankCorrelationTests
{
    [Fact]
    public void Ties_are_ranked_otherwise_than_by_scipy()
    {
        var golden = ExplainGoldens.Read();
        Assert.Equal(golden.Spearman, RankCorrelation.Of(golden.RanksA, golden.RanksB), 1e-14);
    }

    [Fact]
    public void A_rising_function_changes_the_correlation()
    {
        double[] a = [0.1, 5, -2, 0.7, 3];
        Assert.Equal(1, RankCorrelation.Of(a, [.. a.Select(Math.Exp)]), 1e-15);
        Assert.Equal(-1, RankCorrelation.Of(a, [.. a.Select(x => -x)]), 1e-15);
    }

    [Fact]
    public void Rows_that_do_not_vary_or_fit_are_correlated()
    {
        Assert.True(double.IsNaN(RankCorrelation.Of([1, 1, 1], [1, 2, 3])));
        Assert.Throws<ArgumentException>(() => RankCorrelation.Of([1], [1, 2]));
    }
}
