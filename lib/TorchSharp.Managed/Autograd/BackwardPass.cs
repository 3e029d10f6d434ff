using TorchSharp.Memory;
using static TorchSharp.torch;

namespace TorchSharp.Autograd;

/// <summary>
/// Reverse-mode differentiation: visits the graph from the outputs to the leaves, every node after all nodes that use
/// its output, and hands over the gradients of the leaves.
/// </summary>
internal sealed class BackwardPass(bool retainGraph, bool createGraph)
{
    private readonly Dictionary<History, Tensor> pending = [];
    private readonly HashSet<Tensor> handedOut = new(ReferenceEqualityComparer.Instance);

    /// <summary>Receives a gradient. It is disposed of after the pass, so take it out of its scope or copy it.</summary>
    /// <param name="history">Whose gradient it is.</param>
    /// <param name="gradient">∂C/∂tensor.</param>
    /// <param name="mayKeep">Whether nothing else uses the gradient's memory, so that it need not be copied.</param>
    public delegate void Receiver(History history, Tensor gradient, bool mayKeep);

    /// <param name="outputs">Where to begin.</param>
    /// <param name="gradients">∂C/∂output for each output.</param>
    /// <param name="receive">Called for each leaf, and each history that retains its gradient.</param>
    public void Run(IReadOnlyList<Tensor> outputs, IReadOnlyList<Tensor> gradients, Receiver receive)
    {
        using var mode = new GradMode(createGraph);
        using var scope = NewDisposeScope();
        for (var i = 0; i < outputs.Count; i++)
        {
            handedOut.Add(gradients[i]);
            Add(outputs[i].History, gradients[i]);
        }

        foreach (var history in GraphOrder.FromOutputs(outputs))
        {
            if (!pending.Remove(history, out var gradient)) continue;
            if (history.IsLeaf || history.RetainsGradient) receive(history, gradient, MayKeep(history, gradient));
            if (history.Creator is { } node) Propagate(node, gradient);
        }
    }

    private void Propagate(Node node, Tensor gradient)
    {
        var inputGradients = node.Backward(gradient);
        for (var i = 0; i < inputGradients.Length; i++)
            if (inputGradients[i] is { } inputGradient && node.Inputs[i] is { } input)
                Add(input, inputGradient);
        if (!retainGraph && !createGraph) node.Release();
    }

    private void Add(History history, Tensor gradient) =>
        pending[history] = pending.TryGetValue(history, out var sum) ? sum + gradient : gradient;

    private bool MayKeep(History history, Tensor gradient) =>
        handedOut.Add(gradient) && history.IsLeaf && !createGraph && gradient.OwnsItsMemory;
}
