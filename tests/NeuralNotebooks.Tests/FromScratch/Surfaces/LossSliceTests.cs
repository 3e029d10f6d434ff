using NeuralNotebooks.FromScratch;

namespace NeuralNotebooks.Tests.FromScratch;

public class LossSliceTests
{
    private static readonly MultilayerPerceptron Network =
        MultilayerPerceptron.Create([2, 3, 2], Activation.Tanh, Activation.Softmax, Initializer.He, new SeededRandom(6));

    private static readonly Vector[] X = [[0.5, 1], [-1, 0.2]], Y = [Vector.OneHot(0, 2), Vector.OneHot(1, 2)];

    private static double Cost(Vector p) => Network.With(p).Cost(X, Y, Loss.CrossEntropy);

    private static Vector Gradient(Vector p) => Network.With(p).Gradient(X, Y, Loss.CrossEntropy);

    [Fact]
    public void A_plane_goes_through_its_point_along_its_directions()
    {
        var random = new SeededRandom(1);
        Vector center = Network.Parameters, u = LossSlice.RandomDirection(Network, random), v = LossSlice.RandomDirection(Network, random);
        var slice = LossSlice.Plane(Cost, Gradient, center, u, v);
        Assert.Equal(Cost(center), slice.Value([0, 0]));
        Assert.Equal(Cost(center + 0.3 * u + -0.7 * v), slice.Value([0.3, -0.7]));
        Assert.InRange(GradientCheck.Of(slice.Value, [0.3, -0.7], slice.Gradient([0.3, -0.7])).RelativeError, 0, 1e-8);
    }

    [Fact]
    public void A_line_is_a_row_of_the_plane()
    {
        var u = LossSlice.RandomDirection(Network, new SeededRandom(1));
        Assert.Equal([Cost(Network.Parameters - u), Cost(Network.Parameters)], LossSlice.Line(Cost, Network.Parameters, u, [-1, 0]));
    }

    [Fact]
    public void A_random_direction_is_as_long_as_the_weights_neuron_by_neuron_and_leaves_biases()
    {
        var direction = Network.With(LossSlice.RandomDirection(Network, new SeededRandom(2)));
        foreach (var (layer, along) in Network.Layers.Zip(direction.Layers))
        {
            Assert.All(along.Biases, bias => Assert.Equal(0, bias));
            for (var i = 0; i < layer.Outputs; i++) Near.Equal(layer.Weights.Row(i).Norm, along.Weights.Row(i).Norm);
        }
    }
}
