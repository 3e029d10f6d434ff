using NeuralNotebooks.Display;

namespace NeuralNotebooks.Tests.Display.Neurons;

public sealed class NeuronDiagramTests
{
    [Fact]
    public void The_text_alternative_reads_as_the_computation() => Assert.Contains(
        "input 1 with weight 0.5, input 0 with weight −2; summed with the bias 0.25 to 0.75; a threshold; output 1",
        new NeuronDiagram(["1", "0"], ["0.5", "−2"], "0.25", "0.75", "1").AltText);

    [Fact]
    public void A_neuron_without_inputs_is_an_error() =>
        Assert.Contains("1 to 6 inputs, not 0", Assert.Throws<ArgumentException>(() => new NeuronDiagram([], [])).Message);

    [Fact]
    public void A_missing_weight_is_an_error() =>
        Assert.Contains("2 inputs but 1 weights", Assert.Throws<ArgumentException>(() => new NeuronDiagram(["a", "b"], ["c"])).Message);

    [Fact]
    public void Its_parts_are_numbered_as_in_the_drawing_of_a_nerve_cell()
    {
        var (model, cell) = (new NeuronDiagram(["x"], ["w"]).ToSvg(), new BiologicalNeuron().ToSvg());
        for (var part = 1; part <= 5; part++)
        {
            var disc = $"class=\"nn-f{Badge.Series(part)}\"";
            Assert.Contains(disc, model);
            Assert.Contains(disc, cell);
            Assert.Contains($">{part}</text>", model);
            Assert.Contains($">{part}</text>", cell);
        }
    }
}
