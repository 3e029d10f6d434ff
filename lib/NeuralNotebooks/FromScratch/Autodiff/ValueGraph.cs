using NeuralNotebooks.Display;

namespace NeuralNotebooks.FromScratch;

/// <summary>Turns the computation behind a <see cref="Value"/> into a picture.</summary>
public static class ValueGraph
{
    /// <summary>Draws everything that a value depends on, inputs on the left, with local derivatives on the lines.</summary>
    /// <param name="result">The value; call <see cref="Value.Backward"/> on it first if gradients are to be shown.</param>
    /// <param name="gradients">Whether to show gradients and local derivatives, or the forward pass alone.</param>
    public static ComputationGraph Draw(this Value result, bool gradients = true)
    {
        var values = result.Graph();
        var indices = values.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        return new ComputationGraph(
            [.. values.Select(v => new GraphNode(v.Name, v.Operation, v.Data, gradients ? v.Gradient : null))],
            [.. values.SelectMany(v => v.Operands.Select(operand =>
                new GraphEdge(indices[operand.Value], indices[v], gradients ? operand.LocalDerivative : null)))]);
    }
}
