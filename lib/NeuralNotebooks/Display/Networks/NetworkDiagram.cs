namespace NeuralNotebooks.Display;

/// <summary>A picture of a fully connected network: its layers from left to right, neurons as circles, weights as lines.</summary>
public sealed class NetworkDiagram : HtmlView
{
    private readonly int[] sizes;
    private string[] names;
    private string[] activations = [];
    private readonly Dictionary<int, float[,]> weights = [];
    private readonly Dictionary<int, double[]> values = [];
    private string caption = "";

    /// <summary>Makes a diagram.</summary>
    /// <param name="sizes">Neurons in each layer, the inputs first; at least two layers.</param>
    public NetworkDiagram(params int[] sizes)
    {
        ArgumentNullException.ThrowIfNull(sizes);
        if (sizes.Length < 2) throw new ArgumentException($"A network has at least an input and an output layer, not {sizes.Length} layers.", nameof(sizes));
        if (Array.FindIndex(sizes, size => size < 1) is >= 0 and var i)
            throw new ArgumentException($"Layer {i} has {sizes[i]} neurons; a layer has at least 1.", nameof(sizes));
        this.sizes = [.. sizes];
        names = [.. sizes.Select((_, layer) => layer == 0 ? "input" : layer == sizes.Length - 1 ? "output" : sizes.Length == 3 ? "hidden" : $"hidden {layer}")];
    }

    /// <summary>Names the layers.</summary>
    /// <param name="layerNames">A name for each layer, the inputs first.</param>
    public NetworkDiagram Names(params string[] layerNames)
    {
        if (layerNames.Length != sizes.Length)
            throw new ArgumentException($"There are {sizes.Length} layers but {layerNames.Length} names: pass one for each.", nameof(layerNames));
        names = [.. layerNames];
        return this;
    }

    /// <summary>Names the activations.</summary>
    /// <param name="layerActivations">A name for each layer after the inputs, as in "ReLU"; empty for none.</param>
    public NetworkDiagram Activations(params string[] layerActivations)
    {
        if (layerActivations.Length != sizes.Length - 1)
            throw new ArgumentException(
                $"There are {sizes.Length - 1} layers after the inputs but {layerActivations.Length} activations: pass one for each.", nameof(layerActivations));
        activations = [.. layerActivations];
        return this;
    }

    /// <summary>Shows weights as lines: blue below zero, vermillion above, wider the larger. For small networks.</summary>
    /// <param name="layer">The layer that the weights lead to, from 1.</param>
    /// <param name="values">The weights, [neuron, input].</param>
    public NetworkDiagram Weights(int layer, float[,] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (layer < 1 || layer >= sizes.Length) throw new ArgumentOutOfRangeException(nameof(layer), layer, $"Weights lead to layer 1 to {sizes.Length - 1}.");
        if (values.GetLength(0) != sizes[layer] || values.GetLength(1) != sizes[layer - 1])
            throw new ArgumentException(
                $"The weights of layer {layer} are {values.GetLength(0)} by {values.GetLength(1)}; "
                + $"{sizes[layer]} neurons with {sizes[layer - 1]} inputs need {sizes[layer]} by {sizes[layer - 1]}.", nameof(values));
        weights[layer] = (float[,])values.Clone();
        return this;
    }

    /// <inheritdoc cref="Weights(int, float[,])"/>
    public NetworkDiagram Weights(int layer, double[,] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var single = new float[values.GetLength(0), values.GetLength(1)];
        for (var i = 0; i < single.GetLength(0); i++)
            for (var j = 0; j < single.GetLength(1); j++) single[i, j] = (float)values[i, j];
        return Weights(layer, single);
    }

    /// <summary>Writes numbers into the neurons of a layer: the inputs, or what the neurons put out.</summary>
    /// <param name="layer">The layer, the inputs being 0.</param>
    /// <param name="numbers">A number for each neuron.</param>
    public NetworkDiagram Values(int layer, IEnumerable<double> numbers)
    {
        double[] entries = [.. numbers];
        if (layer < 0 || layer >= sizes.Length) throw new ArgumentOutOfRangeException(nameof(layer), layer, $"The layers are 0 to {sizes.Length - 1}.");
        if (entries.Length != sizes[layer])
            throw new ArgumentException($"Layer {layer} has {sizes[layer]} neurons but there are {entries.Length} numbers: pass one for each.", nameof(numbers));
        values[layer] = entries;
        return this;
    }

    /// <summary>Sets the text below the picture.</summary>
    public NetworkDiagram Caption(string text)
    {
        caption = text ?? "";
        return this;
    }

    /// <inheritdoc/>
    public override string AltText
    {
        get
        {
            var layers = sizes.Select((size, i) =>
                $"{names[i]} {size}{(i > 0 && activations.Length > 0 && activations[i - 1].Length > 0 ? $" ({activations[i - 1]})" : "")}");
            var parameters = sizes.Skip(1).Zip(sizes, (to, from) => (long)to * from + to).Sum();
            var shown = string.Concat(weights.OrderBy(pair => pair.Key).Select(pair =>
                $" Weights into {names[pair.Key]}: {TickLabels.Prose(pair.Value.Cast<float>().Min())} to {TickLabels.Prose(pair.Value.Cast<float>().Max())}."));
            var held = string.Concat(values.OrderBy(pair => pair.Key).Select(pair => $" Values in {names[pair.Key]}: {string.Join(", ", pair.Value.Select(value => TickLabels.Prose(value, 3)))}."));
            return $"Fully connected network: {string.Join(" → ", layers)}; {parameters.ToString(System.Globalization.CultureInfo.InvariantCulture)} weights and biases.{shown}{held}";
        }
    }

    /// <summary>The picture: text of an SVG file that needs nothing else.</summary>
    public string ToSvg() => new NetworkDrawing(sizes, names, activations, weights, values).Draw();

    /// <inheritdoc/>
    public override string ToHtml()
    {
        var drawing = new NetworkDrawing(sizes, names, activations, weights, values);
        return SvgPicture.Figure(SvgPicture.Image(drawing.Draw(), AltText, drawing.Width, drawing.Height), caption);
    }
}
