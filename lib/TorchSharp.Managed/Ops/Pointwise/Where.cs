using TorchSharp.Autograd;
using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>x where the condition holds, y elsewhere; all three broadcast.</summary>
    /// <param name="condition">A Bool tensor.</param>
    /// <param name="x">Where it is true.</param>
    /// <param name="y">Where it is false.</param>
    /// <exception cref="ArgumentException">The condition is not Bool.</exception>
    public static Tensor where(Tensor condition, Tensor x, Tensor y)
    {
        RequireCondition("where", condition);
        var type = Promotion.ResultType(x, y);
        var shape = Broadcast.Shapes("where", condition.Sizes, Broadcast.Shapes("where", x.Sizes, y.Sizes));
        using var a = ((Operand)x).Prepared(type, null);
        using var b = ((Operand)y).Prepared(type, null);
        var result = Tensor.Allocate(shape, type);
        Apply.Select(result, condition, a, b);
        return Node.Record(result, "where", [x, y], [condition], static (gradient, node) =>
        [
            node.Needs(0) ? node.Fit(gradient.Where(node.Saved(0)), 0) : null,
            node.Needs(1) ? node.Fit(gradient.Where(node.Saved(0).logical_not()), 1) : null,
        ]);
    }

    /// <exception cref="ArgumentException">The condition is not Bool: TorchSharp itself checks it, not the native library.</exception>
    private static void RequireCondition(string operation, Tensor condition)
    {
        if (condition.dtype != ScalarType.Bool)
            throw new ArgumentException($"{operation}: expected a condition of type Bool, not {condition.dtype}; compare, or use to_type().");
    }

    public partial class Tensor
    {
        /// <summary>This tensor's elements where the condition holds, y's elsewhere.</summary>
        public Tensor where(Tensor condition, Tensor y) => torch.where(condition, this, y);
    }
}
