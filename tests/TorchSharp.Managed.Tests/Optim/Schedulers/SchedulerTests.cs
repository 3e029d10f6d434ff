using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.optim.lr_scheduler;

namespace TorchSharp.Tests.Optim;

public class SchedulerTests
{
    private static readonly Dictionary<string, Func<optim.Optimizer, int, LRScheduler>> Makers = new()
    {
        ["StepLR"] = (o, last) => StepLR(o, 3, 0.5, last),
        ["ExponentialLR"] = (o, last) => ExponentialLR(o, 0.9, last),
        ["CosineAnnealingLR"] = (o, last) => CosineAnnealingLR(o, 8, 0.01, last),
    };

    public static TheoryData<string> Kinds => [.. Makers.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_jump_to_an_epoch_gives_the_rates_that_single_steps_give(string kind)
    {
        using var walking = TwoGroups.With(0.5, 0.02);
        using var jumping = TwoGroups.With(0.5, 0.02);
        var (walk, jump) = (Makers[kind](walking, -1), Makers[kind](jumping, -1));
        for (var epoch = 1; epoch < 12; epoch++)
        {
            walk.step();
            jump.step((int?)epoch);
            var expected = TwoGroups.RatesOf(walking);
            for (var i = 0; i < 2; i++) Assert.Equal(expected[i], TwoGroups.RatesOf(jumping)[i], 1e-15);
        }
        jump.step((int?)0);
        Assert.Equal([0.5, 0.02], TwoGroups.RatesOf(jumping));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_plan_that_is_resumed_goes_on_where_it_was(string kind)
    {
        using var optimizer = TwoGroups.With(0.5, 0.02);
        var scheduler = Makers[kind](optimizer, -1);
        for (var epoch = 1; epoch <= 5; epoch++) scheduler.step();
        using var resumed = TwoGroups.With(0.5, 0.02);
        resumed.load_state_dict(optimizer.state_dict());
        scheduler.step();
        Makers[kind](resumed, 5);
        var (expected, actual) = (TwoGroups.RatesOf(optimizer), TwoGroups.RatesOf(resumed));
        for (var i = 0; i < 2; i++) Assert.Equal(expected[i], actual[i], 1e-15);
    }

    [Fact]
    public void A_tenth_of_the_rate_is_left_after_each_so_many_steps_unless_said_otherwise()
    {
        using var optimizer = TwoGroups.With(1, 0.5);
        var scheduler = StepLR(optimizer, 2);
        foreach (var expected in new[] { 1, 1, 0.1, 0.1, 0.01 })
        {
            Assert.Equal(expected, TwoGroups.RatesOf(optimizer)[0], 1e-15);
            Assert.Equal(expected / 2, TwoGroups.RatesOf(optimizer)[1], 1e-15);
            scheduler.step();
        }
    }

    [Fact]
    public void A_plan_reaches_the_steps_of_the_optimizer()
    {
        var w = new Parameter(zeros(1));
        using var optimizer = optim.SGD([w], 1);
        var scheduler = ExponentialLR(optimizer, 0.5);
        for (var epoch = 0; epoch < 3; epoch++)
        {
            optimizer.zero_grad();
            w.sum().backward();
            optimizer.step();
            scheduler.step();
        }
        Assert.Equal(-(1 + 0.5f + 0.25f), w.item<float>());
    }

    [Fact]
    public void A_metric_goes_to_a_plan_that_does_not_look_at_it()
    {
        using var optimizer = TwoGroups.With(0.5, 0.02);
        var scheduler = ExponentialLR(optimizer, 0.5);
        scheduler.step(0.123);
        Assert.Equal([0.25, 0.01], scheduler.get_last_lr());
    }

    [Fact]
    public void A_metric_that_is_not_a_number_is_no_improvement()
    {
        using var optimizer = TwoGroups.With(0.5, 0.02);
        var scheduler = ReduceLROnPlateau(optimizer, patience: 1);
        scheduler.step(double.NaN);
        Assert.Equal([0.5, 0.02], TwoGroups.RatesOf(optimizer));
        scheduler.step(double.NaN);
        Assert.Equal(0.05, TwoGroups.RatesOf(optimizer)[0], 1e-15);
    }

    [Fact]
    public void What_cannot_be_planned_is_an_error()
    {
        using var o = TwoGroups.With(0.5, 0.02);
        Assert.Throws<ArgumentOutOfRangeException>(() => StepLR(o, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => CosineAnnealingLR(o, 0));
        Assert.Throws<ArgumentNullException>(() => ExponentialLR(null!));
        Assert.Throws<ArgumentException>(() => ReduceLROnPlateau(o, factor: 1));
        Assert.Contains("\"least\"", Assert.Throws<ArgumentException>(() => ReduceLROnPlateau(o, "least")).Message);
        Assert.Contains("\"share\"", Assert.Throws<ArgumentException>(() => ReduceLROnPlateau(o, threshold_mode: "share")).Message);
        Assert.Contains("2 groups", Assert.Throws<ArgumentException>(() => ReduceLROnPlateau(o, min_lr: [0.1])).Message);
        Assert.Contains("step(metric)", Assert.Throws<InvalidOperationException>(() => ReduceLROnPlateau(o).step()).Message);
        Assert.Throws<InvalidOperationException>(() => ReduceLROnPlateau(o).step((int?)3));
    }
}
