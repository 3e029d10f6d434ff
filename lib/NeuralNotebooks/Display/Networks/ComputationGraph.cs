namespace NeuralNotebooks.Display;

/// <summary>
/// A picture of how numbers were computed, from the inputs on the left to the result on the right. Each box shows a value and,
/// if known, its gradient; each line may show a local derivative, so that the chain rule can be followed by eye.
/// </summary>
public sealed class ComputationGraph : HtmlView
{
    private const int MostNodes = 150, MostDescribed = 16;

    private readonly GraphNode[] nodes;
    private readonly GraphEdge[] edges;
    private int firstGradient;
    private string caption = "";

    /// <summary>Makes a picture.</summary>
    /// <param name="nodes">The values, operands before what uses them; at least 1 and at most 150.</param>
    /// <param name="edges">The uses. A value that is used twice by another has two.</param>
    /// <exception cref="ArgumentException">There are too few or too many values, or an edge does not
    /// lead forward between two of them.</exception>
    public ComputationGraph(IReadOnlyList<GraphNode> nodes, IReadOnlyList<GraphEdge> edges)
    {
        if (nodes.Count is 0 or > MostNodes)
            throw new ArgumentException($"A picture shows 1 to {MostNodes} values, not {nodes.Count}: draw a part of the graph.",
                nameof(nodes));
        if (edges.FirstOrDefault(edge => edge.From < 0 || edge.From >= edge.To || edge.To >= nodes.Count) is { } wrong)
            throw new ArgumentException(
                $"The edge from {wrong.From} to {wrong.To} does not lead from an earlier to a later one of {nodes.Count} values.",
                nameof(edges));
        (this.nodes, this.edges) = ([.. nodes], [.. edges]);
    }

    /// <summary>
    /// Shows the middle of a backward pass: the gradients of the last values only. Every box keeps its place and size, so that
    /// pictures of successive steps can be laid over each other.
    /// </summary>
    /// <param name="values">How many gradients are known, counted from the result; 0 to all.</param>
    public ComputationGraph GradientsOfLast(int values)
    {
        if (values < 0 || values > nodes.Length)
            throw new ArgumentOutOfRangeException(nameof(values), values, $"The graph has {nodes.Length} values: 0 to {nodes.Length} gradients can be shown.");
        firstGradient = nodes.Length - values;
        return this;
    }

    /// <summary>Sets the text below the picture.</summary>
    /// <param name="text">One sentence or two; empty for none.</param>
    public ComputationGraph Caption(string text)
    {
        caption = text ?? "";
        return this;
    }

    /// <inheritdoc/>
    public override string AltText
    {
        get
        {
            var steps = nodes.Take(MostDescribed)
                .Select((node, i) => $"{Title(i)} = {TickLabels.Prose(node.Value)}{GradientOf(i)}");
            var rest = nodes.Length > MostDescribed ? $"; and {nodes.Length - MostDescribed} more" : "";
            var count = nodes.Length == 1 ? "1 value" : $"{nodes.Length} values";
            return $"Computation graph of {count}: {string.Join("; ", steps)}{rest}.";
        }
    }

    /// <summary>The picture: text of an SVG file that needs nothing else.</summary>
    public string ToSvg() => new ComputationGraphDrawing(nodes, edges, firstGradient).Draw();

    /// <inheritdoc/>
    public override string ToHtml()
    {
        var drawing = new ComputationGraphDrawing(nodes, edges, firstGradient);
        return SvgPicture.Figure(SvgPicture.WideImage(drawing.Draw(), AltText, drawing.Width, drawing.Height), caption);
    }

    // "z = w + b", "tanh(z)", "x": a name where there is one, else a number, and what made it.
    private string Title(int index)
    {
        var node = nodes[index];
        if (node.Operation.Length == 0) return node.Name.Length > 0 ? node.Name : "constant";
        string[] operands = [.. edges.Where(edge => edge.To == index).Select(edge => Reference(edge.From))];
        var formula = operands.Length == 2 ? $"{operands[0]} {node.Operation} {operands[1]}"
            : $"{node.Operation}({string.Join(", ", operands)})";
        return $"{Reference(index)} = {formula}";
    }

    private string Reference(int index)
    {
        var node = nodes[index];
        if (node.Name.Length > 0) return node.Name;
        return node.Operation.Length == 0 ? TickLabels.Prose(node.Value) : FormattableString.Invariant($"#{index + 1}");
    }

    private string GradientOf(int index) =>
        index >= firstGradient && nodes[index].Gradient is { } gradient ? $" (gradient {TickLabels.Prose(gradient)})" : "";
}
