using FsCheck;
using FsCheck.Fluent;
using NeuralNotebooks.FromScratch;

namespace NeuralNotebooks.Tests.FromScratch;

public class ValueTests
{
    public static TheoryData<string> Operations => [.. Functions.Keys];

    private static readonly Dictionary<string, Func<Value, Value, Value>> Functions = new()
    {
        ["+"] = (a, b) => a + b,
        ["−"] = (a, b) => a - b,
        ["×"] = (a, b) => a * b,
        ["÷"] = (a, b) => a / b,
        ["neg"] = (a, b) => -a * b,
        ["power"] = (a, b) => a.Pow(3) + b.Pow(-1.5),
        ["exp"] = (a, b) => (a * b).Exp(),
        ["ln"] = (a, b) => (a * a + b).Log(),
        ["tanh"] = (a, b) => (a - b).Tanh(),
        ["sigmoid"] = (a, b) => (a - b).Sigmoid(),
        ["ReLU"] = (a, b) => (a - b).ReLU() + (b - a).ReLU(),
        ["GELU"] = (a, b) => (a - b).Apply(Activation.GELU),
        ["used twice"] = (a, b) => a * a * b + a / b,
        ["numbers among values"] = (a, b) => 2 * a - 1 / b + a * 0.5 - 3,
    };

    [Theory, MemberData(nameof(Operations))]
    public void Gradients_agree_with_differences(string name)
    {
        foreach (var (x, y) in ((double, double)[])[(0.7, 1.9), (-1.3, 0.4)])
        {
            Value a = new(x, "a"), b = new(y, "b");
            Functions[name](a, b).Backward();
            var check = GradientCheck.Of(p => Functions[name](p[0], p[1]).Data, [x, y], [a.Gradient, b.Gradient]);
            Assert.True(check.RelativeError < 1e-8, $"{name} at ({x}, {y}): {check}");
        }
    }

    [Fact]
    public void The_example_of_a_neuron_gives_the_gradients_worked_out_on_paper()
    {
        Value x = new(2, "x"), w = new(-3, "w"), b = new(6.5, "b");
        var a = (w * x + b).Tanh();
        a.Backward();
        var slope = 1 - Math.Pow(Math.Tanh(0.5), 2);
        Near.Equal(-3 * slope, x.Gradient);
        Near.Equal(2 * slope, w.Gradient);
        Near.Equal(slope, b.Gradient);
        Assert.Equal(1, a.Gradient);
    }

    [Fact]
    public void Contributions_of_every_use_are_added()
    {
        Value x = new(3);
        (x + x * x + x).Backward();
        Assert.Equal(1 + 6 + 1, x.Gradient);
    }

    [Fact]
    public void A_second_backward_pass_replaces_the_gradients()
    {
        Value x = new(3);
        var y = x * x;
        y.Backward();
        y.Backward();
        Assert.Equal(6, x.Gradient);
    }

    [Fact]
    public void In_the_graph_operands_come_before_what_uses_them() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var random = new SeededRandom(seed);
        var values = new List<Value> { new(1.5), new(-0.5) };
        for (var i = 0; i < 30; i++) values.Add(values[random.Below(values.Count)] * values[random.Below(values.Count)] + 1);
        var graph = values[^1].Graph().ToList();
        return graph.Distinct().Count() == graph.Count && graph[^1] == values[^1]
            && graph.All(v => v.Operands.All(operand => graph.IndexOf(operand.Value) is >= 0 and var at && at < graph.IndexOf(v)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_chain_of_a_hundred_thousand_operations_does_not_overflow_the_stack()
    {
        Value x = new(0);
        var y = x;
        for (var i = 0; i < 100_000; i++) y += 1;
        y.Backward();
        Assert.Equal((100_000, 1), (y.Data, x.Gradient));
    }

    [Fact]
    public void A_power_of_0_is_constant_also_at_0()
    {
        Value x = new(0);
        x.Pow(0).Backward();
        Assert.Equal(0, x.Gradient);
    }

    [Fact]
    public void Text_names_value_and_gradient()
    {
        Value w = new(-3, "w");
        (2 * w).As("z").Backward();
        Assert.Equal("w = -3 (gradient 2)", w.ToString());
    }
}
