using FsCheck;
using FsCheck.Fluent;
using NeuralNotebooks.Training;

namespace NeuralNotebooks.Tests.Training;

public class ProportionTests
{
    [Fact]
    public void The_interval_solves_Wilsons_equation() => Assert.All(TrainingGoldens.Read().Wilson, row =>
    {
        var (low, high) = new Proportion((long)row[0], (long)row[1]).Interval95;
        Assert.Equal(row[2], low, 6);
        Assert.Equal(row[3], high, 6);
    });

    [Fact]
    public void The_interval_holds_the_share_and_stays_between_0_and_1() => Prop.ForAll<PositiveInt, NonNegativeInt>((trials, s) =>
    {
        var proportion = new Proportion(s.Get % (trials.Get + 1), trials.Get);
        var (low, high) = proportion.Interval95;
        return 0 <= low && low <= proportion.Value && proportion.Value <= high && high <= 1;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void More_trials_narrow_the_interval()
    {
        var (few, many) = (new Proportion(9, 10).Interval95, new Proportion(900, 1000).Interval95);
        Assert.True(many.High - many.Low < few.High - few.Low);
    }

    [Fact]
    public void Without_trials_nothing_is_known()
    {
        Assert.True(double.IsNaN(new Proportion(0, 0).Value));
        Assert.Equal((0, 1), new Proportion(0, 0).Interval95);
    }

    [Fact]
    public void The_text_has_decimal_points_in_every_culture() => Cultures.ForEach(() =>
        Assert.Equal("97.45 % (95 % interval 97.12 … 97.74 %)", new Proportion(9745, 10000).ToString()));
}
