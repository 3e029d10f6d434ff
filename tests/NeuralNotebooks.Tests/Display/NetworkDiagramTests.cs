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
}
