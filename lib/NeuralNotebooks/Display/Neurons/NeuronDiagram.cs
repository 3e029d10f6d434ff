namespace NeuralNotebooks.Display;

/// <summary>
/// A picture of a model neuron: inputs times weights, a sum with a bias, a threshold, an output. Its parts are numbered as in
/// <see cref="BiologicalNeuron"/>. Texts may be symbols or the numbers of one computation.
/// </summary>
public sealed class NeuronDiagram : HtmlView
{
    private const int MostInputs = 6;

    private readonly string[] inputs, weights;
    private readonly string bias, sum, output;
    private string caption = "";

    /// <summary>Makes a diagram.</summary>
    /// <param name="inputs">A text for each input, as in "x₁" or "0.5"; 1 to 6.</param>
    /// <param name="weights">A text for each weight, as many.</param>
    /// <param name="bias">The bias.</param>
    /// <param name="sum">What stands after the sum.</param>
    /// <param name="output">What comes out.</param>
    /// <exception cref="ArgumentException">There are no or too many inputs, or not as many weights.</exception>
    public NeuronDiagram(IEnumerable<string> inputs, IEnumerable<string> weights, string bias = "b", string sum = "z", string output = "y")
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(weights);
        (this.inputs, this.weights) = ([.. inputs], [.. weights]);
        (this.bias, this.sum, this.output) = (bias ?? "", sum ?? "", output ?? "");
        if (this.inputs.Length is < 1 or > MostInputs)
            throw new ArgumentException($"The diagram has room for 1 to {MostInputs} inputs, not {this.inputs.Length}.", nameof(inputs));
        if (this.weights.Length != this.inputs.Length)
            throw new ArgumentException($"There are {this.inputs.Length} inputs but {this.weights.Length} weights: pass one for each.", nameof(weights));
    }

    /// <summary>Sets the text below the picture.</summary>
    public NeuronDiagram Caption(string text)
    {
        caption = text ?? "";
        return this;
    }

    /// <inheritdoc/>
    public override string AltText
    {
        get
        {
            var products = inputs.Zip(weights, (input, weight) => $"input {input} with weight {weight}");
            return $"Model neuron, from left to right: {string.Join(", ", products)}; summed with the bias {bias} to {sum}; a threshold; output {output}.";
        }
    }

    /// <summary>The picture: text of an SVG file that needs nothing else.</summary>
    public string ToSvg() => Drawing.Draw();

    /// <inheritdoc/>
    public override string ToHtml() =>
        SvgPicture.Figure(SvgPicture.Image(ToSvg(), AltText, NeuronDiagramDrawing.Width, Drawing.Height), caption);

    private NeuronDiagramDrawing Drawing => new(inputs, weights, bias, sum, output);
}
