using System.Numerics;
using static TorchSharp.torch;

namespace TorchSharp.Elementwise;

/// <summary>Functions of one tensor, into a new one. Records nothing.</summary>
internal static unsafe class Unary
{
    /// <summary>A function that keeps the type: whole numbers stay whole.</summary>
    public static Tensor Any<TOperator>(string operation, Tensor x) where TOperator : IUnaryOperator
    {
        if (x.dtype == ScalarType.Bool)
            throw Operation.Error(operation, $"not defined for a Bool tensor; convert it with to_type() first.");
        var result = Tensor.Allocate(x.Sizes, x.dtype);
        Apply.Unary<TOperator>(result, x);
        return result;
    }

    /// <summary>A function to real numbers: whole ones are converted first.</summary>
    public static Tensor Real<TOperator>(Tensor x) where TOperator : IRealOperator => ToReal(x, Apply.Real<TOperator>);

    /// <inheritdoc cref="Real{TOperator}"/>
    public static Tensor RealVector<TOperator>(Tensor x) where TOperator : IRealVectorOperator => ToReal(x, Apply.RealVector<TOperator>);

    /// <inheritdoc cref="Real{TOperator}"/>
    public static Tensor Array<TFunction>(Tensor x) where TFunction : IArrayFunction =>
        ToReal(x, static (result, input) => Dispatch.OnReal(result.dtype, new ArrayCode<TFunction>(result, input)));

    private static Tensor ToReal(Tensor x, Action<Tensor, Tensor> apply)
    {
        var type = Promotion.Real(x.dtype);
        using var input = ((Operand)x).Prepared(type, null);
        var result = Tensor.Allocate(x.Sizes, type);
        apply(result, input.Tensor!);
        return result;
    }

    private readonly struct ArrayCode<TFunction>(Tensor result, Tensor x) : IForRealType where TFunction : IArrayFunction
    {
        public void Run<T>() where T : unmanaged, IFloatingPointIeee754<T> =>
            Apply.Run<ArrayLoop<T>, T>(new(TFunction.Kernel<T>()), result, x);
    }
}
