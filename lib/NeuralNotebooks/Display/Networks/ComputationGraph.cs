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
                .Select((node, i) => $"{Title(i)} = {TickLabels.Prose(node.Value)}{GradientOf(node)}");
            var rest = nodes.Length > MostDescribed ? $"; and {nodes.Length - MostDescribed} more" : "";
            var count = nodes.Length == 1 ? "1 value" : $"{nodes.Length} values";
            return $"Computation graph of {count}: {string.Join("; ", steps)}{rest}.";
        }
    }

    /// <summary>The picture: text of an SVG file that needs nothing else.</summary>
    public string ToSvg() => new ComputationGraphDrawing(nodes, edges).Draw();

    /// <inheritdoc/>
    public override string ToHtml()
    {
        var drawing = new ComputationGraphDrawing(nodes, edges);
        return SvgPicture.Figure(SvgPicture.Image(drawing.Draw(), AltText, drawing.Width, drawing.Height), caption);
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

    private static string GradientOf(GraphNode node) =>
        node.Gradient is { } gradient ? $" (gradient {TickLabels.Prose(gradient)})" : "";
}
