using NeuralNotebooks.Display;
using NeuralNotebooks.Training;

namespace NeuralNotebooks.Tests.Training;

public class SpreadFigureTests
{
    private static readonly Spread[] Runs = [new([1, 3]), new([4, 4, 7])];

    [Fact]
    public void The_line_misses_the_means_or_the_band_a_deviation()
    {
        var deviations = Runs.Select(run => run.Deviation).ToArray();
        var byHand = new Figure("runs").Line([10, 20], [2.0, 5.0], "loss")
            .Band([10, 20], [2 - deviations[0], 5 - deviations[1]], [2 + deviations[0], 5 + deviations[1]]);
        Assert.Equal(byHand.ToPlotlyJson(), new Figure("runs").Spreads([10, 20], Runs, "loss").ToPlotlyJson());
    }

    [Fact]
    public void A_single_run_gets_a_band() => Assert.Equal(
        new Figure().Line([1, 2], [2.0, 9.0], "loss").ToPlotlyJson(),
        new Figure().Spreads([1, 2], [Runs[0], new Spread([9])], "loss").ToPlotlyJson());

    [Fact]
    public void A_place_without_runs_is_dropped() => Assert.Throws<ArgumentException>(() => new Figure().Spreads([1, 2, 3], Runs));
}
