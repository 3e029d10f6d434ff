using System.Runtime.InteropServices;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Optim;

/// <summary>State and gradients that do not fit a parameter: kernels read and write them by address, so they must never get there.</summary>
public class OptimizerMisfitTests
{
    private static readonly Dictionary<string, Func<Parameter[], OptimizerHelper>> Makers = new()
    {
        ["SGD"] = w => optim.SGD(w, 0.1, momentum: 0.9),
        ["Adam"] = w => optim.Adam(w, 0.1, amsgrad: true),
        ["AdamW"] = w => optim.AdamW(w, 0.1, amsgrad: true),
        ["RMSProp"] = w => optim.RMSProp(w, 0.1, momentum: 0.9, centered: true),
        ["Adagrad"] = w => optim.Adagrad(w, 0.1),
    };

    /// <summary>Sets each public field that holds a tensor of a state.</summary>
    private static readonly Dictionary<string, Action<OptimizerState, Tensor>> Setters = new()
    {
        ["SGD.momentum_buffer"] = (state, x) => ((SGD.State)state).momentum_buffer = x,
        ["Adam.exp_avg"] = (state, x) => ((Adam.State)state).exp_avg = x,
        ["Adam.exp_avg_sq"] = (state, x) => ((Adam.State)state).exp_avg_sq = x,
        ["Adam.max_exp_avg_sq"] = (state, x) => ((Adam.State)state).max_exp_avg_sq = x,
        ["AdamW.exp_avg"] = (state, x) => ((AdamW.State)state).exp_avg = x,
        ["AdamW.exp_avg_sq"] = (state, x) => ((AdamW.State)state).exp_avg_sq = x,
        ["AdamW.max_exp_avg_sq"] = (state, x) => ((AdamW.State)state).max_exp_avg_sq = x,
        ["RMSProp.square_avg"] = (state, x) => ((RMSProp.State)state).square_avg = x,
        ["RMSProp.momentum_buffer"] = (state, x) => ((RMSProp.State)state).momentum_buffer = x,
        ["RMSProp.grad_avg"] = (state, x) => ((RMSProp.State)state).grad_avg = x,
        ["Adagrad.sum"] = (state, x) => ((Adagrad.State)state).sum = x,
    };

    public static TheoryData<string> Kinds => [.. Makers.Keys];

    public static TheoryData<string> Fields => [.. Setters.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void State_of_another_shape_is_not_loaded_even_in_part(string kind)
    {
        var error = Refused(kind, ones(3), ones(4));
        Assert.Contains("[3]", error);
        Assert.Contains("[4]", error);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void State_of_another_type_is_not_loaded_even_in_part(string kind)
    {
        var error = Refused(kind, ones(3, float64), ones(3));
        Assert.Contains("Float64", error);
        Assert.Contains("Float32", error);
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_field_that_was_set_to_what_does_not_fit_stops_the_step(string field)
    {
        foreach (var (foreign, found) in new[] { (zeros(2), "[2]"), (zeros(3, float64), "Float64") })
        {
            var w = new Parameter(ones(3));
            using var optimizer = Prepared(field, w, foreign);
            var error = Assert.Throws<ExternalException>(() => optimizer.step());
            Assert.Contains(field.Split('.')[1], error.Message);
            Assert.Contains(found, error.Message);
            Assert.Equal(3f, w.sum().item<float>());
        }
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_field_that_was_set_to_a_stretched_tensor_is_read_by_its_strides(string field)
    {
        var (stretched, plain) = (new Parameter(ones(3)), new Parameter(ones(3)));
        using var first = Prepared(field, stretched, full(1, 0.25f).expand(3));
        using var second = Prepared(field, plain, full(3, 0.25f));
        first.step();
        second.step();
        Nearly.Equal(plain, stretched, 0, 0);
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_field_that_was_set_to_a_transposed_tensor_is_read_by_its_strides(string field)
    {
        var values = arange(6, float32).reshape(2, 3).add(1).div(8);
        var (transposed, plain) = (new Parameter(ones(2, 3)), new Parameter(ones(2, 3)));
        using var first = Prepared(field, transposed, values.t().contiguous().t());
        using var second = Prepared(field, plain, values);
        first.step();
        second.step();
        Nearly.Equal(plain, transposed, 0, 0);
    }

    [Fact]
    public void Options_of_another_kind_leave_all_groups_as_they_were()
    {
        static SGD TwoGroups(double rate) => optim.SGD(
            [new SGD.ParamGroup { Parameters = [new(ones(1))] }, new SGD.ParamGroup { Parameters = [new(ones(1))] }], rate);
        using SGD own = TwoGroups(0.1), other = TwoGroups(0.2);
        var mixed = other.state_dict();
        mixed.Options[1] = new Adam.Options();
        Assert.Throws<ArgumentException>(() => own.load_state_dict(mixed));
        Assert.Equal([0.1, 0.1], own.ParamGroups.Select(group => group.LearningRate));
    }

    [Fact]
    public void A_parameter_of_whole_numbers_is_not_read_as_real_ones()
    {
        var w = new Parameter(ones(3, int32), requires_grad: false) { grad = ones(3, int32) };
        using var optimizer = optim.SGD([w], 0.1);
        Assert.Contains("Int32", Assert.Throws<ExternalException>(() => optimizer.step()).Message);
    }

    /// <summary>The error of loading the state of parameters [2], foreign into an optimizer of parameters [2], own, checked to change nothing.</summary>
    private static string Refused(string kind, Tensor foreign, Tensor own)
    {
        Parameter[] theirs = [new(ones(2)), new(foreign)], ours = [new(ones(2)), new(own)];
        using var source = Makers[kind](theirs);
        using var target = Makers[kind](ours);
        using var untouched = Makers[kind]([new(ones(2)), new(own.clone())]);
        Step(source, theirs);
        foreach (var group in source.ParamGroups) group.LearningRate = 0.5;
        var error = Assert.Throws<ArgumentException>(() => target.load_state_dict(source.state_dict()));
        Assert.Equal(0.1, target.ParamGroups.Single().LearningRate);
        foreach (var (a, b) in target.state_dict().State.Zip(untouched.state_dict().State)) Assert.True(a.ApproximatelyEquals(b));
        Assert.Throws<ArgumentException>(() => target.state_dict().State[1].LoadStateDict(source.state_dict().State[1]));
        return error.Message;
    }

    /// <summary>An optimizer that has made a step of w, w at 1 again, and a field of its state set.</summary>
    private static OptimizerHelper Prepared(string field, Parameter w, Tensor value)
    {
        var optimizer = Makers[field.Split('.')[0]]([w]);
        Step(optimizer, [w]);
        using (no_grad()) w.fill_(1);
        Setters[field](optimizer.state_dict().State[0], value);
        return optimizer;
    }

    private static void Step(optim.Optimizer optimizer, Parameter[] parameters)
    {
        foreach (var w in parameters) (w * w).sum().backward();
        optimizer.step();
    }
}
