using NeuralNotebooks.Tests.Training;
using NeuralNotebooks.Transfer;
using TorchSharp;
using static TorchSharp.torch;

namespace NeuralNotebooks.Tests.Transfer;

public class LearningRatesTests
{
    [Fact]
    public void A_step_is_as_long_as_another_groups_rate()
    {
        using var model = new Mlp(3, 4, 2);
        using var sgd = LearningRates.Sgd(model, 0.9, ("fc1", 0.5), ("fc2.*", 0.01));
        var before = model.named_parameters().ToDictionary(named => named.name, named => named.parameter.detach().clone());
        model.call(randn(6, 3)).pow(2).sum().backward();
        sgd.step();
        foreach (var (name, parameter) in model.named_parameters())
        {
            var step = before[name] - parameter.grad! * (name.StartsWith("fc1", StringComparison.Ordinal) ? 0.5 : 0.01);
            Assert.True(step.allclose(parameter), name);
        }
    }

    [Fact]
    public void Adams_groups_have_other_rates()
    {
        using var model = new Mlp(3, 4, 2);
        using var adam = LearningRates.Adam(model, ("*.weight", 0.1), ("*.bias", 0.2));
        Assert.Equal([0.1, 0.2], adam.ParamGroups.Select(group => group.LearningRate));
    }

    [Fact]
    public void Rates_do_not_fall_from_the_head_to_the_input()
    {
        using var model = new Mlp(3, 4, 4, 2);
        Assert.Equal([("fc1", 0.01), ("fc2", 0.02), ("fc3", 0.04)], LearningRates.Falling(model, 0.04, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => LearningRates.Falling(model, 0.04, 0));
    }

    [Fact]
    public void A_parameter_without_a_rate_or_with_two_is_taken()
    {
        using var model = new Mlp(3, 4, 2);
        Assert.Contains("'fc2.weight' fits no pattern", Assert.Throws<ArgumentException>(() => LearningRates.Sgd(model, 0, ("fc1", 0.1))).Message);
        Assert.Contains("'fc1.bias' fits both 'fc1' and '*.bias'",
            Assert.Throws<ArgumentException>(() => LearningRates.Sgd(model, 0, ("fc1", 0.1), ("fc2.weight", 0.1), ("*.bias", 0.1))).Message);
    }
}
