using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Optim;

public class OptimizerTests
{
    [Fact]
    public void Zero_grad_fills_with_zeros_also_what_was_handed_out()
    {
        var w = new Parameter(ones(3));
        using var optimizer = optim.SGD([w], 0.1);
        (w * w).sum().backward();
        var handedOut = w.grad!;
        optimizer.zero_grad();
        Assert.NotNull(w.grad);
        Assert.Equal(0.0, w.grad!.abs().sum().ToDouble());
        Assert.Equal(0.0, handedOut.abs().sum().ToDouble());
    }

    [Fact]
    public void After_zero_grad_gradients_add_up_anew_and_a_step_without_any_moves_nothing()
    {
        var w = new Parameter(ones(3));
        using var optimizer = optim.SGD([w], 0.5);
        (w * 3).sum().backward();
        optimizer.zero_grad();
        optimizer.step();
        Assert.Equal(3.0, w.sum().ToDouble());
        (w * 1).sum().backward();
        (w * 1).sum().backward();
        optimizer.step();
        Assert.Equal(0.0, w.sum().ToDouble());
    }

    [Fact]
    public void Zero_grad_makes_no_gradient_where_there_was_none()
    {
        var w = new Parameter(ones(3));
        using var optimizer = optim.SGD([w], 0.5);
        optimizer.zero_grad();
        Assert.Null(w.grad);
    }

    [Fact]
    public void Weights_decay_only_when_that_is_asked_for()
    {
        var makers = new Func<Parameter, optim.Optimizer>[]
        {
            w => optim.SGD([w], 0.1), w => optim.Adam([w]), w => optim.AdamW([w]), w => optim.RMSProp([w]), w => optim.Adagrad([w]),
        };
        foreach (var make in makers)
        {
            var w = new Parameter(ones(3)) { grad = zeros(3) };
            using var optimizer = make(w);
            optimizer.step();
            Assert.Equal(3f, w.sum().item<float>());
        }
    }

    [Fact]
    public void Rates_that_are_not_given_are_TorchSharps()
    {
        Parameter[] p = [new(ones(1))];
        Assert.Equal(1e-3, optim.Adam(p).ParamGroups.Single().LearningRate);
        Assert.Equal(1e-3, optim.AdamW(p).ParamGroups.Single().LearningRate);
        Assert.Equal(1e-2, optim.RMSProp(p).ParamGroups.Single().LearningRate);
        Assert.Equal(1e-2, optim.Adagrad(p).ParamGroups.Single().LearningRate);
    }

    [Fact]
    public void A_parameter_without_gradient_stays()
    {
        var (used, unused) = (new Parameter(ones(1)), new Parameter(ones(1)));
        using var optimizer = optim.Adam([used, unused]);
        used.sum().backward();
        optimizer.step();
        Assert.Equal(1f, unused.item<float>());
        Assert.NotEqual(1f, used.item<float>());
    }

    [Fact]
    public void Groups_have_options_of_their_own_and_take_what_they_lack()
    {
        var (a, b) = (new Parameter(zeros(1)), new Parameter(zeros(1)));
        using var optimizer = optim.SGD(
            [new SGD.ParamGroup([a], new SGD.Options { LearningRate = 1 }), new SGD.ParamGroup { Parameters = [b] }], 0.25);
        (a + b).sum().backward();
        optimizer.step();
        Assert.Equal(-1f, a.item<float>());
        Assert.Equal(-0.25f, b.item<float>());
        Assert.Equal([1.0, 0.25], optimizer.ParamGroups.Select(g => g.LearningRate));
        Assert.Equal([1.0, 0.25], optimizer.ParamGroups.Select(g => g.InitialLearningRate));
        Assert.Equal(2, optimizer.parameters().Count());
    }

    [Fact]
    public void A_learning_rate_that_is_set_is_the_next_steps()
    {
        var w = new Parameter(zeros(1));
        using var optimizer = optim.SGD([w], 1);
        w.sum().backward();
        foreach (var group in optimizer.ParamGroups) group.LearningRate = 0.125;
        optimizer.step();
        Assert.Equal(-0.125f, w.item<float>());
    }

    [Fact]
    public void A_group_can_be_added_later()
    {
        var (a, b) = (new Parameter(zeros(1)), new Parameter(zeros(1)));
        using var optimizer = optim.SGD([a], 0.5, momentum: 0.9);
        optimizer.add_param_group(new SGD.ParamGroup { Parameters = [b] });
        b.sum().backward();
        optimizer.step();
        Assert.Equal(-0.5f, b.item<float>());
        Assert.Equal(0.9, optimizer.Momentum);
        optimizer.Momentum = 0.5;
        Assert.Equal(0.5, ((SGD.ParamGroup)optimizer.ParamGroups.Last()).Momentum);
    }

    [Fact]
    public void A_closure_runs_with_recording_on_and_its_loss_is_returned()
    {
        var w = new Parameter(ones(1));
        using var optimizer = optim.SGD([w], 0.5);
        using (no_grad())
        {
            var loss = optimizer.step(() =>
            {
                var loss = (w * w).sum();
                loss.backward();
                return loss;
            });
            Assert.Equal(1f, loss!.item<float>());
        }
        Assert.Equal(0f, w.item<float>());
        Assert.Null(optimizer.step());
    }

    [Fact]
    public void Parameters_that_are_not_contiguous_are_updated_in_place()
    {
        using var memory = ones(3, 2);
        var w = new Parameter(memory.t());
        using var optimizer = optim.SGD([w], 0.5);
        (w * arange(6).reshape(2, 3)).sum().backward();
        optimizer.step();
        Nearly.Equal(tensor(new float[,] { { 1, -0.5f }, { 0.5f, -1 }, { 0, -1.5f } }), memory, 0, 0);
    }

    [Fact]
    public void State_can_be_carried_over_to_another_optimizer()
    {
        var (a, b) = (new Parameter(ones(4)), new Parameter(ones(4)));
        using var first = optim.Adam([a], 0.1, amsgrad: true);
        using var second = optim.Adam([b], 0.5, amsgrad: true);
        Step(first, a);
        using (no_grad()) b.copy_(a);
        second.load_state_dict(first.state_dict());
        Assert.True(second.state_dict().State[0].ApproximatelyEquals(first.state_dict().State[0]));
        Step(first, a);
        Step(second, b);
        Nearly.Equal(a, b, 0, 0);
        Assert.Equal(0.1, second.ParamGroups.Single().LearningRate);
    }

    [Fact]
    public void State_of_another_kind_or_number_is_an_error()
    {
        var w = new Parameter(ones(1));
        using var sgd = optim.SGD([w], 0.1);
        using var adam = optim.Adam([w]);
        using var two = optim.SGD([w, new Parameter(ones(1))], 0.1);
        Assert.Contains("SGD", Assert.Throws<ArgumentException>(() => sgd.load_state_dict(adam.state_dict())).Message);
        Assert.Throws<ArgumentException>(() => sgd.load_state_dict(two.state_dict()));
    }

    [Fact]
    public void Options_that_cannot_be_meant_are_errors()
    {
        Parameter[] p = [new Parameter(ones(1))];
        Assert.Throws<ArgumentException>(() => optim.SGD(p, -0.1));
        Assert.Throws<ArgumentException>(() => optim.SGD(p, double.NaN));
        Assert.Throws<ArgumentException>(() => optim.SGD(p, 0.1, momentum: -1));
        Assert.Throws<ArgumentException>(() => optim.SGD(p, 0.1, nesterov: true));
        Assert.Throws<ArgumentException>(() => optim.SGD(p, 0.1, momentum: 0.9, dampening: 0.1, nesterov: true));
        Assert.Throws<ArgumentException>(() => optim.Adam(p, beta1: 1));
        Assert.Throws<ArgumentException>(() => optim.Adam(p, eps: -1));
        Assert.Throws<ArgumentException>(() => optim.Adam(p, weight_decay: -1));
    }

    [Fact]
    public void State_outlives_the_dispose_scope_of_a_step()
    {
        var w = new Parameter(ones(2));
        using var optimizer = optim.SGD([w], 0.5, momentum: 0.5);
        for (var i = 0; i < 2; i++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            w.sum().backward();
            optimizer.step();
        }
        Assert.Equal(2 - 2 * 0.5 - 2 * 0.75, w.sum().ToDouble());
    }

    private static void Step(optim.Optimizer optimizer, Parameter w)
    {
        optimizer.zero_grad();
        (w * w).sum().backward();
        optimizer.step();
    }
}
