using NeuralNotebooks.FromScratch;

namespace NeuralNotebooks.Tests.FromScratch;

public class BackwardTraceTests
{
    private static readonly (Activation Output, Loss Loss)[] Heads =
    [
        .. Activation.Elementwise.Select(f => ((Activation)f, Loss.SquaredError)),
        (Activation.Softmax, Loss.SquaredError),
        (Activation.Softmax, Loss.CrossEntropy),
        (Activation.Sigmoid, Loss.CrossEntropy),
        (Activation.Sigmoid, Loss.BinaryCrossEntropy),
        (Activation.Softmax, Loss.BinaryCrossEntropy),
        (Activation.Identity, Loss.CrossEntropyFromLogits),
        (Activation.Identity, Loss.BinaryCrossEntropyFromLogits),
    ];

    public static TheoryData<int, int> Combinations =>
        [.. from hidden in Enumerable.Range(0, Activation.Elementwise.Count + 1) from head in Enumerable.Range(0, Heads.Length) select (hidden, head)];

    private static Activation Hidden(int i) => i < Activation.Elementwise.Count ? Activation.Elementwise[i] : Activation.Softmax;

    private static MultilayerPerceptron Network(Activation hidden, Activation output, int seed) =>
        MultilayerPerceptron.Create([4, 5, 4, 3], hidden, output, Initializer.Normal(0.7), new SeededRandom(seed));

    [Theory, MemberData(nameof(Combinations))]
    public void Every_activation_with_every_loss_agrees_with_differences(int hidden, int head)
    {
        var (output, loss) = Heads[head];
        for (var seed = 0; seed < 3; seed++)
        {
            var check = GradientCheck.Of(Network(Hidden(hidden), output, seed), [0.4, -0.8, 1.3, 0.6], [0.2, 0.5, 0.3], loss);
            Assert.True(check.RelativeError < 1e-7, $"{Hidden(hidden)}, {output}, {loss}: {check}");
            Assert.True(check.Compared > 0, $"{Hidden(hidden)}, {output}, {loss}: {check}");
        }
    }

    [Fact]
    public void Every_gradient_has_the_shape_of_what_it_belongs_to()
    {
        var network = Network(Activation.ReLU, Activation.Softmax, 1);
        var backward = network.Backward(network.Forward([0.4, -0.8, 1.3, 0.6]), Loss.CrossEntropy, [0, 1, 0]);
        Assert.Equal(network.Layers.Select(layer => layer.Weights.Shape), backward.Layers.Select(layer => layer.Weights.Shape));
        Assert.Equal(network.Layers.Select(layer => layer.Biases.Count), backward.Layers.Select(layer => layer.Biases.Count));
        Assert.Equal([5, 4, 3], backward.Layers.Select(layer => layer.Delta.Count));
        Assert.Equal(network.Parameters.Count, backward.Gradient.Count);
    }

    [Fact]
    public void The_gradient_of_the_input_agrees_with_differences()
    {
        var network = Network(Activation.Tanh, Activation.Softmax, 2);
        Vector x = [0.4, -0.8, 1.3, 0.6], y = [0, 1, 0];
        var check = GradientCheck.Of(p => Loss.CrossEntropy.Value(network.Predict(p), y), x,
            network.Backward(network.Forward(x), Loss.CrossEntropy, y).Input);
        Assert.InRange(check.RelativeError, 0, 1e-8);
    }

    [Fact]
    public void Softmax_with_cross_entropy_gives_output_minus_target_as_the_last_delta()
    {
        var network = Network(Activation.Swish, Activation.Softmax, 3);
        var forward = network.Forward([0.4, -0.8, 1.3, 0.6]);
        Vector y = [0, 0, 1];
        Near.Equal(forward.Output - y, network.Backward(forward, Loss.CrossEntropy, y).Layers[^1].Delta);
    }

    [Fact]
    public void It_agrees_with_scalar_automatic_differentiation()
    {
        var network = MultilayerPerceptron.Create([2, 3, 1], Activation.Tanh, Activation.Sigmoid, Initializer.Xavier, new SeededRandom(4));
        var parameters = network.Parameters.Select(p => new Value(p)).ToArray();
        var output = Enumerable.Range(0, 3).Select(i => (parameters[2 * i] * 0.3 + parameters[2 * i + 1] * -0.9 + parameters[6 + i]).Tanh())
            .Zip(parameters[9..12], (a, w) => a * w).Aggregate(parameters[12], (sum, term) => sum + term).Sigmoid();
        var cost = 0.5 * (output - 1).Pow(2);
        cost.Backward();
        var backward = network.Backward(network.Forward([0.3, -0.9]), Loss.SquaredError, [1]);
        Near.Equal(cost.Data, backward.Cost);
        Near.Equal([.. parameters.Select(p => p.Gradient)], backward.Gradient);
    }
}
