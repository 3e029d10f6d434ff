using static TorchSharp.torch;

namespace TorchSharp.Elementwise;

/// <summary>
/// From operands of any shape and type to a result: finds the result's shape and type, converts the operands, applies the
/// operator. Records nothing.
/// </summary>
internal static class Compute
{
    /// <param name="operation">The operation's name, for errors.</param>
    /// <param name="a">The left operand.</param>
    /// <param name="b">The right operand.</param>
    /// <param name="target">Where the result goes; a new tensor when null.</param>
    /// <param name="isReal">Whether the function gives real numbers of whole ones, as division does.</param>
    public static Tensor Binary<TOperator>(string operation, Operand a, Operand b, Tensor? target = null, bool isReal = false)
        where TOperator : IBinaryOperator =>
        Binary(operation, a, b, target, isReal, static (result, left, right) =>
        {
            // As Bool, true and true is true, not 2.
            if (typeof(TOperator) == typeof(Add) && result.dtype == ScalarType.Bool) Apply.Binary<Maximum>(result, left, right);
            else Apply.Binary<TOperator>(result, left, right);
        });

    /// <summary>As <see cref="Binary{TOperator}(string, Operand, Operand, Tensor?, bool)"/>; not defined between Bool and Bool.</summary>
    public static Tensor ScalarBinary<TOperator>(string operation, Operand a, Operand b, Tensor? target = null, bool isReal = false)
        where TOperator : IScalarBinaryOperator
    {
        if (Promotion.ResultType(a, b) == ScalarType.Bool) throw Operation.Error(operation, "not defined for Bool; convert with to_type() first.");
        return Binary(operation, a, b, target, isReal, Apply.ScalarBinary<TOperator>);
    }

    /// <summary>Whether a relation holds, element by element, as Bool.</summary>
    public static Tensor Relation<TRelation>(string operation, Operand a, Operand b) where TRelation : IRelation
    {
        var type = Promotion.ResultType(a, b);
        using var left = a.Prepared(type, null);
        using var right = b.Prepared(type, null);
        var result = Tensor.Allocate(Broadcast.Shapes(operation, a.Sizes, b.Sizes), ScalarType.Bool);
        Apply.Relation<TRelation>(type, result, left, right);
        return result;
    }

    /// <summary>Throws unless a result of that shape and type may overwrite a tensor.</summary>
    public static void RequireWritable(string operation, Tensor target, ReadOnlySpan<long> shape, ScalarType type)
    {
        if (!target.Sizes.SequenceEqual(shape))
            throw Operation.Error(
                operation, $"the result's shape {Shape.Text(shape)} does not match the shape {Shape.Text(target.Sizes)} of the tensor that is changed in place.");
        if (type.IsFloatingPoint() && !target.dtype.IsFloatingPoint() || type != ScalarType.Bool && target.dtype == ScalarType.Bool)
            throw Operation.Error(operation, $"result type {type} can't be cast to the desired output type {target.dtype}.");
        for (var d = 0; d < target.Rank; d++)
            if (target.Strides[d] == 0 && target.Sizes[d] > 1)
                throw Operation.Error(
                    operation, $"several elements of the expanded tensor of shape {Shape.Text(target.Sizes)} lie at one place; clone() it before you change it.");
    }

    private static Tensor Binary(
        string operation, Operand a, Operand b, Tensor? target, bool isReal, Action<Tensor, Operand, Operand> apply)
    {
        var type = Promotion.ResultType(a, b);
        if (isReal) type = Promotion.Real(type);
        var shape = Broadcast.Shapes(operation, a.Sizes, b.Sizes);
        if (target is not null) RequireWritable(operation, target, shape, type);
        using var left = a.Prepared(type, target);
        using var right = b.Prepared(type, target);
        if (target is not null && target.dtype == type)
        {
            apply(target, left, right);
            return target;
        }
        var result = Tensor.Allocate(shape, type);
        apply(result, left, right);
        if (target is null) return result;
        using (result) Copy.Elements(result, target);
        return target;
    }
}
