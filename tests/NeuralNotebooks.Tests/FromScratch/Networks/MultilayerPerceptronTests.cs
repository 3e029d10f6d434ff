using NeuralNotebooks.FromScratch;

namespace NeuralNotebooks.Tests.FromScratch;

public class MultilayerPerceptronTests
{
    private static readonly MultilayerPerceptron Network = MultilayerPerceptron.Create(
        [3, 4, 2], Activation.Tanh, Activation.Softmax, Initializer.Xavier, new SeededRandom(1));

    [Fact]
    public void Output_cost_and_gradient_equal_those_of_PyTorch()
    {
        var network = Network.With(Vector.From(26, k => Math.Sin(1.7 * k + 0.3)));
        var forward = network.Forward([0.5, -1, 2]);
        var backward = network.Backward(forward, Loss.CrossEntropy, Vector.OneHot(1, 2));
        Near.Equal(Golden.Read<double[]>("network", "output"), forward.Output);
        Near.Equal(Golden.Read<double>("network", "cost"), backward.Cost);
        Near.Equal(Golden.Read<double[]>("network", "gradient"), backward.Gradient);
    }

    [Fact]
    public void The_trace_shows_every_layer_with_its_shapes()
    {
        var trace = Network.Forward([0.5, -1, 2]);
        Assert.Equal([4, 2], trace.Layers.Select(layer => layer.Output.Count));
        Assert.Same(trace.Layers[0].Output, trace.Layers[1].Input);
        Assert.Equal(trace.Output, Network.Predict([0.5, -1, 2]));
        var lines = trace.ToString().Split('\n');
        Assert.StartsWith("layer 1: z (4) = W (4×3) a (3) + b (4) = [", lines[0]);
        Assert.StartsWith("layer 2: z (2) = W (2×4) a (4) + b (2) = [", lines[1]);
    }

    [Fact]
    public void A_batch_gives_the_same_as_its_samples_one_by_one()
    {
        var batch = Matrix.FromRows([0.1, 0.2, 0.3], [-1, 0.5, 2]);
        for (var i = 0; i < 2; i++) Near.Equal(Network.Predict(batch.Row(i)), Network.Predict(batch).Row(i), 1e-14);
    }

    [Fact]
    public void Parameters_put_back_give_the_same_network()
    {
        var again = Network.With(Network.Parameters);
        Assert.Equal(Network.Parameters, again.Parameters);
        Assert.Equal(26, Network.Parameters.Count);
        Assert.Equal(Network.Layers[1].Weights[1, 3], Network.Parameters[16 + 7]);
        Assert.Equal(Network.Predict([1, 2, 3]), again.Predict([1, 2, 3]));
    }

    [Fact]
    public void The_cost_and_gradient_of_several_samples_are_means()
    {
        Vector[] x = [[0.5, -1, 2], [1, 1, 0]], y = [Vector.OneHot(0, 2), Vector.OneHot(1, 2)];
        Vector Gradient(int i) => Network.Backward(Network.Forward(x[i]), Loss.CrossEntropy, y[i]).Gradient;
        Near.Equal((Gradient(0) + Gradient(1)) / 2, Network.Gradient(x, y, Loss.CrossEntropy));
        var check = GradientCheck.Of(p => Network.With(p).Cost(x, y, Loss.CrossEntropy), Network.Parameters, Network.Gradient(x, y, Loss.CrossEntropy));
        Assert.InRange(check.RelativeError, 0, 1e-8);
    }

    [Fact]
    public void Layers_that_do_not_fit_are_named_in_the_error()
    {
        var error = Assert.Throws<ArgumentException>(() => new MultilayerPerceptron(Network.Layers[1], Network.Layers[0]));
        Assert.Contains("Layer 2 takes 3 inputs, but layer 1 has 2 outputs", error.Message);
        Assert.Throws<ArgumentException>(() => new MultilayerPerceptron());
        Assert.Throws<ArgumentException>(() => Network.With([1, 2]));
        Assert.Throws<ArgumentException>(() => Network.Cost([], [], Loss.SquaredError));
    }
}
