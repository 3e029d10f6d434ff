namespace NeuralNotebooks.Display;

/// <summary>
/// A simplified drawing of a neuron with the five parts that a model neuron keeps, numbered as in <see cref="NeuronDiagram"/>.
/// It follows the usual textbook drawing of a motor neuron and is not to scale: an axon can be ten thousand times as long as the cell body is wide.
/// </summary>
public sealed class BiologicalNeuron : HtmlView
{
    /// <inheritdoc/>
    public override string AltText =>
        "Drawing of a nerve cell, the signal running from left to right. 1: axons of other neurons arrive at the left. "
        + "2: each ends at a synapse, a small gap to a branch of this cell. 3: the branches, called dendrites, lead to the cell body, where the inputs add up. "
        + "4: where the axon leaves the cell body, at the axon hillock, the cell fires or does not. 5: the axon, wrapped in myelin, carries the spike to the right and splits into terminals.";

    /// <summary>The picture: text of an SVG file that needs nothing else.</summary>
    public string ToSvg() => BiologicalNeuronDrawing.Draw();

    /// <inheritdoc/>
    public override string ToHtml() =>
        SvgPicture.Figure(SvgPicture.Image(ToSvg(), AltText, BiologicalNeuronDrawing.Width, BiologicalNeuronDrawing.Height), "");
}
