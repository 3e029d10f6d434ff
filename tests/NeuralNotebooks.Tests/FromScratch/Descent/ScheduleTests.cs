using NeuralNotebooks.FromScratch;

namespace NeuralNotebooks.Tests.FromScratch;

public class ScheduleTests
{
    public static TheoryData<string> Names => [.. Golden.Names("schedules")];

    private static Schedule Make(string name) => name switch
    {
        "step" => Schedule.Step(0.5, every: 5, factor: 0.3),
        "exponential" => Schedule.Exponential(0.5, 0.9),
        "cosine" => Schedule.Cosine(0.5, steps: 11, minimum: 0.01),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Unknown schedule."),
    };

    [Theory, MemberData(nameof(Names))]
    public void Rates_equal_those_of_PyTorch(string name)
    {
        var expected = Golden.Read<double[]>("schedules", name);
        Near.Equal(expected, [.. Enumerable.Range(0, expected.Length).Select(Make(name).At)], 1e-12, 1e-15);
        Assert.Equal(name, Make(name).Name);
    }

    [Fact]
    public void A_number_is_a_rate_that_never_changes()
    {
        Schedule constant = 0.25;
        Assert.Equal((0.25, 0.25), (constant.At(0), constant.At(1_000_000)));
    }

    [Fact]
    public void After_its_last_step_the_cosine_stays_at_the_minimum() => Near.Equal(0.01, Make("cosine").At(500));

    [Theory, InlineData(0), InlineData(-1), InlineData(double.NaN)]
    public void A_rate_that_is_not_above_0_is_refused_at_once(double rate)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => { Schedule _ = rate; });
        Assert.Throws<ArgumentOutOfRangeException>(() => Schedule.Exponential(rate, 0.9));
        Assert.Throws<ArgumentOutOfRangeException>(() => Schedule.Cosine(rate, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => Schedule.Step(rate, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => Schedule.Step(1, 0));
    }
}
