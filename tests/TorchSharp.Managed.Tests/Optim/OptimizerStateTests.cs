using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Optim;

/// <summary>What optimizers remember, carried over from one to another.</summary>
public class OptimizerStateTests
{
    private static readonly Dictionary<string, Func<Parameter, OptimizerHelper>> Makers = new()
    {
        ["SGD"] = w => optim.SGD([w], 0.1, momentum: 0.9, nesterov: true),
        ["Adam"] = w => optim.Adam([w], 0.1, amsgrad: true),
        ["AdamW"] = w => optim.AdamW([w], 0.1, weight_decay: 0.1, amsgrad: true),
        ["RMSProp"] = w => optim.RMSProp([w], 0.1, momentum: 0.9, centered: true),
        ["Adagrad"] = w => optim.Adagrad([w], 0.1, lr_decay: 0.1, initial_accumulator_value: 0.5),
    };

    public static TheoryData<string> Kinds => [.. Makers.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_optimizer_with_the_state_of_another_goes_on_as_it_would(string kind)
    {
        var (a, b) = (new Parameter(linspace(1, 2, 9)), new Parameter(zeros(9)));
        using var first = Makers[kind](a);
        using var second = Makers[kind](b);
        for (var i = 0; i < 3; i++) Step(first, a);
        foreach (var group in first.ParamGroups) group.LearningRate = 0.03;
        using (no_grad()) b.copy_(a);
        Assert.False(second.state_dict().State[0].ApproximatelyEquals(first.state_dict().State[0]));
        second.load_state_dict(first.state_dict());
        Assert.True(second.state_dict().State[0].ApproximatelyEquals(first.state_dict().State[0]));
        for (var i = 0; i < 3; i++)
        {
            Step(first, a);
            Step(second, b);
        }
        Assert.Equal(Nearly.Numbers(a), Nearly.Numbers(b));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void State_of_another_kind_is_an_error_that_names_both(string kind)
    {
        using var own = Makers[kind](new Parameter(ones(2)));
        foreach (var other in Makers.Where(other => other.Key != kind))
        {
            using var foreign = other.Value(new Parameter(ones(2)));
            var error = Assert.Throws<ArgumentException>(() => own.load_state_dict(foreign.state_dict()));
            Assert.Contains($"{kind}+", error.Message);
            Assert.Contains($"{other.Key}+", error.Message);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void State_that_is_loaded_is_a_copy(string kind)
    {
        var (a, b) = (new Parameter(ones(3)), new Parameter(ones(3)));
        using var second = Makers[kind](b);
        var first = Makers[kind](a);
        Step(first, a);
        second.load_state_dict(first.state_dict());
        Step(second, b);
        using (no_grad()) a.fill_(1);
        Step(first, a);
        first.Dispose();
        Assert.Equal(Nearly.Numbers(a), Nearly.Numbers(b));
        Step(second, b);
        Assert.NotEqual(Nearly.Numbers(a), Nearly.Numbers(b));
    }

    [Fact]
    public void Momentum_that_is_set_later_reaches_RMSProps_steps()
    {
        var w = new Parameter(zeros(1));
        using var optimizer = optim.RMSProp([w], 0.1, alpha: 0);
        optimizer.Momentum = 0.5;
        for (var i = 0; i < 2; i++)
        {
            optimizer.zero_grad();
            w.sum().backward();
            optimizer.step();
        }
        // With alpha 0 each step is g/|g| = 1; the second adds half of the first.
        Assert.Equal(-0.1 * (1 + 1.5), w.item<float>(), 1e-6);
    }

    [Fact]
    public void Groups_of_the_new_kinds_have_options_of_their_own()
    {
        var (a, b) = (new Parameter(ones(1)), new Parameter(ones(1)));
        using var adamW = optim.AdamW([new AdamW.ParamGroup([a], lr: 1), new AdamW.ParamGroup { Parameters = [b] }], lr: 0.5);
        using var rmsProp = optim.RMSProp([new RMSProp.ParamGroup([a], lr: 1), new RMSProp.ParamGroup { Parameters = [b] }], lr: 0.5);
        using var adagrad = optim.Adagrad([new Adagrad.ParamGroup([a], lr: 1), new Adagrad.ParamGroup { Parameters = [b] }], lr: 0.5);
        foreach (var optimizer in new optim.Optimizer[] { adamW, rmsProp, adagrad })
            Assert.Equal([1.0, 0.5], optimizer.ParamGroups.Select(group => group.LearningRate));
        adamW.Betas = (0.5, 0.6);
        Assert.Equal((0.5, 0.6), ((AdamW.ParamGroup)adamW.ParamGroups.Last()).Betas);
    }

    [Fact]
    public void Options_of_the_new_kinds_that_cannot_be_meant_are_errors()
    {
        Parameter[] p = [new Parameter(ones(1))];
        Assert.Throws<ArgumentException>(() => optim.AdamW(p, lr: -1));
        Assert.Throws<ArgumentException>(() => optim.AdamW(p, beta2: 1));
        Assert.Throws<ArgumentException>(() => optim.AdamW(p, weight_decay: double.NaN));
        Assert.Throws<ArgumentException>(() => optim.RMSProp(p, alpha: -0.1));
        Assert.Throws<ArgumentException>(() => optim.RMSProp(p, momentum: -0.1));
        Assert.Throws<ArgumentException>(() => optim.Adagrad(p, lr_decay: -0.1));
        Assert.Throws<ArgumentException>(() => optim.Adagrad(p, initial_accumulator_value: -0.1));
    }

    private static void Step(optim.Optimizer optimizer, Parameter w)
    {
        optimizer.zero_grad();
        (w * w).sum().backward();
        optimizer.step();
    }
}
