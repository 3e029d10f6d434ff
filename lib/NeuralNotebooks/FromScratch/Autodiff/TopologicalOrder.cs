namespace NeuralNotebooks.FromScratch;

/// <summary>Orders a graph so that operands come before what uses them, by depth-first search with a stack of its own: a long
/// chain must not overflow the thread's.</summary>
internal static class TopologicalOrder
{
    internal static IReadOnlyList<Value> Of(Value root)
    {
        var order = new List<Value>();
        var seen = new HashSet<Value> { root };
        var path = new Stack<(Value Value, int NextOperand)>([(root, 0)]);
        while (path.TryPop(out var top))
        {
            var (value, next) = top;
            if (next == value.Operands.Count)
            {
                order.Add(value);
                continue;
            }
            path.Push((value, next + 1));
            var operand = value.Operands[next].Value;
            if (seen.Add(operand)) path.Push((operand, 0));
        }
        return order;
    }
}
