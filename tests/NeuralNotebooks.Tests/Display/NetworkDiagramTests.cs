using NeuralNotebooks.Display;

namespace NeuralNotebooks.Tests.Display;

public sealed class NetworkDiagramTests
{
    [Fact]
    public void The_text_counts_weights_and_biases() => Assert.Contains("101770 weights and biases", new NetworkDiagram(784, 128, 10).AltText);

    [Fact]
    public void A_layer_without_neurons_is_an_error() =>
        Assert.Contains("Layer 1 has 0 neurons", Assert.Throws<ArgumentException>(() => new NetworkDiagram(2, 0)).Message);

    [Fact]
    public void One_layer_is_no_network() => Assert.Throws<ArgumentException>(() => new NetworkDiagram(2));

    [Fact]
    public void Weights_of_the_wrong_shape_are_named() =>
        Assert.Contains("3 by 2; 2 neurons with 3 inputs need 2 by 3",
            Assert.Throws<ArgumentException>(() => new NetworkDiagram(3, 2).Weights(1, new float[3, 2])).Message);

    [Fact]
    public void Names_must_be_as_many_as_layers() =>
        Assert.Contains("2 layers but 1 names", Assert.Throws<ArgumentException>(() => new NetworkDiagram(3, 2).Names("a")).Message);

    [Fact]
    public void Every_weight_of_a_small_network_is_a_line() =>
        Assert.Equal(3 * 2, System.Text.RegularExpressions.Regex.Count(new NetworkDiagram(3, 2).ToSvg(), "<path "));

    [Fact]
    public void Values_stand_in_the_neurons_and_in_the_text()
    {
        var diagram = new NetworkDiagram(2, 1).Values(0, [1.5, -2]).Values(1, [0.123456]);
        Assert.Contains(">−2<", diagram.ToSvg());
        Assert.Contains(">0.123<", diagram.ToSvg());
        Assert.EndsWith("Values in input: 1.5, -2. Values in output: 0.123.", diagram.AltText);
    }

    [Fact]
    public void Values_must_be_as_many_as_neurons() =>
        Assert.Contains("Layer 1 has 2 neurons but there are 3 numbers",
            Assert.Throws<ArgumentException>(() => new NetworkDiagram(3, 2).Values(1, [1, 2, 3])).Message);

    [Fact]
    public void Values_of_a_layer_that_does_not_exist_are_an_error() =>
        Assert.Contains("layers are 0 to 1", Assert.Throws<ArgumentOutOfRangeException>(() => new NetworkDiagram(3, 2).Values(2, [1])).Message);

    [Fact]
    public void Weights_in_double_draw_the_same_picture() =>
        Assert.Equal(new NetworkDiagram(2, 1).Weights(1, new float[,] { { 1, -0.5f } }).ToSvg(),
            new NetworkDiagram(2, 1).Weights(1, new double[,] { { 1, -0.5 } }).ToSvg());
}
