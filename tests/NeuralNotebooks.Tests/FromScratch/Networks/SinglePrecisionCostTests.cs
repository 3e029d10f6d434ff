using NeuralNotebooks.FromScratch;

namespace NeuralNotebooks.Tests.FromScratch;

public class SinglePrecisionCostTests
{
    private static readonly Vector Input = [0.4, -0.8, 1.3], Target = [0.2, 0.7];

    private static MultilayerPerceptron Network(Activation output) =>
        MultilayerPerceptron.Create([3, 4, 2], Activation.Tanh, output, Initializer.Xavier, new SeededRandom(3));

    [Fact]
    public void It_agrees_with_float64_to_the_digits_of_float32()
    {
        var network = Network(Activation.Sigmoid);
        var single = new SinglePrecisionCost(network, Input, Target).At([.. network.Parameters.Select(p => (float)p)]);
        Near.Equal(Loss.SquaredError.Value(network.Predict(Input), Target), single, 1e-5);
    }

    [Fact]
    public void An_activation_that_is_not_elementwise_is_named_in_the_error()
    {
        var network = Network(Activation.Softmax);
        Assert.Contains("softmax", Assert.Throws<ArgumentException>(() =>
            new SinglePrecisionCost(network, Input, Target).At([.. network.Parameters.Select(p => (float)p)])).Message);
    }
}
