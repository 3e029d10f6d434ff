using NeuralNotebooks.Display;

namespace NeuralNotebooks.Tests.Display.Figures;

public sealed class HistogramBinsTests
{
    [Fact]
    public void Every_value_is_counted_once_and_the_largest_in_the_last_bin()
    {
        var (centres, counts, width) = HistogramBins.Count([0, 1, 1.9, 2, 4, double.NaN], 2);
        Assert.Equal([1, 3], centres);
        Assert.Equal([3, 2], counts);
        Assert.Equal(2, width);
    }

    [Fact]
    public void Equal_values_are_one_bar() => Assert.Equal([3], HistogramBins.Count([5, 5, 5], 10).Counts);

    [Fact]
    public void No_values_are_no_bars() => Assert.Empty(HistogramBins.Count([], 10).Counts);
}
