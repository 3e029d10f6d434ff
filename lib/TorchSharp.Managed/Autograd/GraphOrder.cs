using static TorchSharp.torch;

namespace TorchSharp.Autograd;

/// <summary>Topological order of the graph behind some outputs.</summary>
internal static class GraphOrder
{
    /// <summary>Histories in such an order that each stands after everything that was computed from it.</summary>
    /// <remarks>Depth first, with a stack of its own: a long chain of operations must not overflow the thread's.</remarks>
    public static IEnumerable<History> FromOutputs(IEnumerable<Tensor> outputs)
    {
        var finished = new List<History>();
        var seen = new HashSet<History>();
        var stack = new Stack<(History History, int NextInput)>();
        foreach (var output in outputs)
        {
            if (output.History.RequiresGrad && seen.Add(output.History)) stack.Push((output.History, 0));
            while (stack.TryPop(out var top))
            {
                var inputs = top.History.Creator?.Inputs ?? [];
                if (top.NextInput == inputs.Length)
                {
                    finished.Add(top.History);
                    continue;
                }
                stack.Push((top.History, top.NextInput + 1));
                if (inputs[top.NextInput] is { } input && seen.Add(input)) stack.Push((input, 0));
            }
        }
        finished.Reverse();
        return finished;
    }
}
