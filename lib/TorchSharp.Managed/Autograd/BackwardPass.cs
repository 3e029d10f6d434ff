using TorchSharp.Memory;
using static TorchSharp.torch;

namespace TorchSharp.Autograd;

/// <summary>
/// Reverse-mode differentiation: visits the graph from the outputs to the leaves, every node after all nodes that use
/// its output, and hands over the gradients of the leaves.
/// </summary>
/// <param name="retainGraph">Whether nodes keep what the forward pass saved.</param>
/// <param name="createGraph">Whether the pass itself is recorded.</param>
/// <param name="wanted">Histories that get their gradient though they are no leaves; may be null.</param>
internal sealed class BackwardPass(bool retainGraph, bool createGraph, IReadOnlySet<History>? wanted = null)
{
    private readonly Dictionary<History, Tensor> pending = Spare<Dictionary<History, Tensor>>.Take();
    private readonly Uses uses = Spare<Uses>.Take();

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
            uses[gradients[i]] = 1; // The caller's: never kept or disposed of.
            Add(outputs[i].History, gradients[i]);
        }

        var order = Spare<List<History>>.Take();
        GraphOrder.FromOutputs(outputs, order);
        for (var i = order.Count - 1; i >= 0; i--)
        {
            var history = order[i];
            if (!pending.Remove(history, out var gradient)) continue;
            if (history.IsLeaf || history.RetainsGradient || wanted is not null && wanted.Contains(history))
                receive(history, gradient, MayKeep(history, gradient));
            if (history.Creator is { } node) Propagate(node, gradient);
            Done(gradient);
        }
        GiveBack(order);
    }

    /// <summary>For the next pass. After an exception they are left to the garbage collector.</summary>
    private void GiveBack(List<History> order)
    {
        var items = order.Count;
        order.Clear();
        pending.Clear();
        uses.Clear();
        Spare<List<History>>.Return(order, items);
        Spare<Dictionary<History, Tensor>>.Return(pending, items);
        Spare<Uses>.Return(uses, items);
    }

    private void Propagate(Node node, Tensor gradient)
    {
        var inputGradients = node.Backward(gradient);
        for (var i = 0; i < inputGradients.Length; i++)
            if (inputGradients[i] is { } inputGradient && node.Inputs[i] is { } input)
                Add(input, inputGradient);
        if (!retainGraph && !createGraph) node.Release();
    }

    private void Add(History history, Tensor gradient)
    {
        uses[gradient] = uses.GetValueOrDefault(gradient) + 1;
        if (pending.Remove(history, out var before))
        {
            var sum = before.add(gradient);
            Done(before);
            Done(gradient);
            uses[sum] = 1;
            gradient = sum;
        }
        pending[history] = gradient;
    }

    /// <summary>Gives a gradient's memory back as soon as no node waits for it.</summary>
    private void Done(Tensor gradient)
    {
        if (--uses[gradient] > 0) return;
        uses.Remove(gradient);
        if (!createGraph && gradient.OwningScope is not null) gradient.Dispose();
    }

    private bool MayKeep(History history, Tensor gradient) =>
        uses[gradient] == 1 && history.IsLeaf && !createGraph && gradient.OwnsItsMemory;

    /// <summary>How many nodes wait for each gradient.</summary>
    private sealed class Uses() : Dictionary<Tensor, int>(ReferenceEqualityComparer.Instance);
}
