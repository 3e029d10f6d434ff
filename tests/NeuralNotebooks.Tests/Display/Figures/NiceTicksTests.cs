using FsCheck;
using FsCheck.Fluent;
using NeuralNotebooks.Display;

namespace NeuralNotebooks.Tests.Display.Figures;

public sealed class NiceTicksTests
{
    [Theory]
    [InlineData(0, 1, 5, new[] { 0, 0.2, 0.4, 0.6, 0.8, 1 })]
    [InlineData(1, 10, 5, new double[] { 2, 4, 6, 8, 10 })]
    [InlineData(-0.3, 0.3, 6, new[] { -0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3 })]
    public void Ticks_are_round_numbers(double low, double high, int count, double[] expected) => Assert.Equal(expected, NiceTicks.Linear(low, high, count));

    [Fact]
    public void Whole_numbers_get_whole_ticks() => Assert.Equal([1, 2, 3], NiceTicks.Linear(1, 3, 8, whole: true));

    [Theory]
    [InlineData(-4, 4, new double[] { -4, 0, 4 })]
    [InlineData(-3, 3, new double[] { -2, 0, 2 })]
    [InlineData(-0.8, 0.8, new[] { -0.5, 0, 0.5 })]
    [InlineData(1.1, 3.9, new double[] { 2, 3 })]
    public void A_short_axis_does_not_have_one_tick_alone(double low, double high, double[] expected) =>
        Assert.Equal(expected, NiceTicks.Linear(low, high, 2));

    [Fact]
    public void An_axis_with_room_for_two_intervals_has_two_ticks() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(Ranges(), range => NiceTicks.Linear(range.Item1, range.Item2, range.Item3).Length >= 2
            // Where numbers are far larger than their differences, doubles themselves run out.
            || range.Item2 - range.Item1 < 1e-9 * Math.Max(Math.Abs(range.Item1), Math.Abs(range.Item2))));

    [Fact]
    public void Ticks_ascend_and_lie_within_any_range() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Ranges(), range =>
    {
        var (low, high, count) = range;
        var ticks = NiceTicks.Linear(low, high, count);
        var slack = (high - low) * 1e-5;
        return ticks.Length >= 1 && ticks.Length <= 4 * count + 1
            && ticks.All(tick => tick >= low - slack && tick <= high + slack)
            && ticks.Zip(ticks.Skip(1)).All(pair => pair.First < pair.Second);
    }));

    [Fact]
    public void A_widened_range_holds_the_data_and_is_not_much_larger() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Ranges(), range =>
    {
        var (low, high, count) = range;
        var (from, to) = NiceTicks.Widen(low, high, count);
        return from <= low && to >= high && to - from <= 3.5 * (high - low);
    }));

    [Fact]
    public void Log_ticks_ascend_within_the_decades() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(
        Gen.Choose(-300, 290).Zip(Gen.Choose(1, 400)).ToArbitrary(), powers =>
        {
            var (low, high) = (powers.Item1 / 1.0, Math.Min(powers.Item1 + powers.Item2 / 20.0, 305));
            var ticks = NiceTicks.Log(low, high, 6);
            return ticks.Length >= 1 && ticks.All(tick => tick > 0 && Math.Log10(tick) >= low - 1e-6 && Math.Log10(tick) <= high + 1e-6)
                && ticks.Zip(ticks.Skip(1)).All(pair => pair.First < pair.Second);
        }));

    [Fact]
    public void Labels_of_different_ticks_differ() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Ranges(), range =>
    {
        // Where numbers are far larger than their differences, doubles themselves run out.
        var (low, high, count) = range;
        if (high - low < 1e-9 * Math.Max(Math.Abs(low), Math.Abs(high))) return true;
        var labels = TickLabels.Linear(NiceTicks.Linear(low, high, count));
        return labels.Distinct().Count() == labels.Length;
    }));

    private static Arbitrary<(double, double, int)> Ranges() =>
        (from mantissa in Gen.Choose(-1000, 1000)
         from power in Gen.Choose(-30, 30)
         from width in Gen.Choose(1, 100_000)
         from count in Gen.Choose(2, 10)
         let low = mantissa * Math.Pow(10, power)
         select (low, low + width * Math.Pow(10, power - 2), count)).ToArbitrary();
}
