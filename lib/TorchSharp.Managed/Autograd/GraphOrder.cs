using TorchSharp.Memory;
using static TorchSharp.torch;

namespace TorchSharp.Autograd;

/// <summary>Topological order of the graph behind some outputs.</summary>
internal static class GraphOrder
{
    /// <summary>Writes histories in such an order that each stands before everything that was computed from it.</summary>
    /// <remarks>Depth first, with a stack of its own: a long chain of operations must not overflow the thread's.</remarks>
    /// <param name="outputs">Where to begin.</param>
    /// <param name="order">Receives the histories; empty before.</param>
    public static void FromOutputs(IReadOnlyList<Tensor> outputs, List<History> order)
    {
        var seen = Spare<HashSet<History>>.Take();
        var stack = Spare<Stack<(History History, int NextInput)>>.Take();
        for (var i = 0; i < outputs.Count; i++)
        {
            if (outputs[i].History is { RequiresGrad: true } output && seen.Add(output)) stack.Push((output, 0));
            while (stack.TryPop(out var top))
            {
                var inputs = top.History.Creator?.Inputs ?? [];
                if (top.NextInput == inputs.Length)
                {
                    order.Add(top.History);
                    continue;
                }
                stack.Push((top.History, top.NextInput + 1));
                if (inputs[top.NextInput] is { } input && seen.Add(input)) stack.Push((input, 0));
            }
        }
        var found = seen.Count;
        seen.Clear();
        Spare<HashSet<History>>.Return(seen, found);
        Spare<Stack<(History, int)>>.Return(stack, found);
    }
}
