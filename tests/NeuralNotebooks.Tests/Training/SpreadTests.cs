using NeuralNotebooks.Training;

namespace NeuralNotebooks.Tests.Training;

public class SpreadTests
{
    private static readonly Spread Four = new([2, 4, 4, 6]);

    [Fact]
    public void The_mean_is_the_arithmetic_mean() => Assert.Equal(4, Four.Mean);

    [Fact]
    public void The_deviation_divides_by_one_less_than_the_number_of_runs() => Assert.Equal(Math.Sqrt(8 / 3.0), Four.Deviation, 12);

    [Fact]
    public void A_single_run_has_no_deviation() => Assert.True(double.IsNaN(new Spread([1]).Deviation));

    [Fact]
    public void The_standard_error_divides_by_the_root_of_the_number_of_runs() =>
        Assert.Equal(Math.Sqrt(8 / 3.0) / 2, Four.StandardError, 12);

    [Fact]
    public void The_ends_are_the_extreme_runs() => Assert.Equal((2, 6), (Four.Lowest, Four.Highest));

    [Fact]
    public void Accuracies_are_written_in_percent() => Assert.Equal("97.50 ± 0.71 %", new Spread([0.97, 0.98]).ToPercent());

    [Fact]
    public void No_run_at_all_is_an_error() => Assert.Throws<ArgumentException>(() => new Spread([]));
}
