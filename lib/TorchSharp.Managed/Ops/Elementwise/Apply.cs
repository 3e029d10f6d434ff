using System.Numerics;
using static TorchSharp.torch;

namespace TorchSharp.Elementwise;

/// <summary>Runs element-wise operators over tensors: result ← f(operands), the operands broadcast to the result's shape.</summary>
/// <remarks>Operands have the type that the operator computes in; the result may be one of them.</remarks>
internal static unsafe class Apply
{
    public static void Unary<TOperator>(Tensor result, Tensor x) where TOperator : IUnaryOperator =>
        Dispatch.On(result.dtype, new UnaryCode<TOperator>(result, x));

    public static void Real<TOperator>(Tensor result, Tensor x) where TOperator : IRealOperator =>
        Dispatch.OnReal(result.dtype, new RealCode<TOperator>(result, x));

    public static void RealVector<TOperator>(Tensor result, Tensor x) where TOperator : IRealVectorOperator =>
        Dispatch.OnReal(result.dtype, new RealVectorCode<TOperator>(result, x));

    public static void Binary<TOperator>(Tensor result, Operand a, Operand b) where TOperator : IBinaryOperator =>
        Dispatch.On(result.dtype, new BinaryCode<TOperator>(result, a, b));

    public static void ScalarBinary<TOperator>(Tensor result, Operand a, Operand b) where TOperator : IScalarBinaryOperator =>
        Dispatch.On(result.dtype, new ScalarBinaryCode<TOperator>(result, a, b));

    /// <summary>Compares operands that both have the given type.</summary>
    public static void Relation<TRelation>(ScalarType type, Tensor result, Operand a, Operand b) where TRelation : IRelation =>
        Dispatch.On(type, new RelationCode<TRelation>(result, a, b));

    public static void Ternary<TOperator>(Tensor result, Operand a, Operand b, Operand c) where TOperator : ITernaryOperator =>
        Dispatch.On(result.dtype, new TernaryCode<TOperator>(result, a, b, c));

    public static void Select(Tensor result, Tensor condition, Operand a, Operand b) =>
        Dispatch.On(result.dtype, new SelectCode(result, condition, a, b));

    public static void Run<TLoop, T>(TLoop loop, Tensor result, Operand a)
        where TLoop : struct, IInnerLoop
        where T : unmanaged, INumber<T>
    {
        T room;
        var rank = result.Rank;
        var data = stackalloc byte*[2] { result.DataPointer, a.Data(&room) };
        var strides = stackalloc long[2 * rank];
        Broadcast.Strides(result, result.Sizes, strides);
        a.Strides(result.Sizes, strides + rank);
        StridedLoop.Run(loop, result.Sizes, 2, data, strides);
    }

    private static void Run<TLoop, T>(TLoop loop, Tensor result, Operand a, Operand b)
        where TLoop : struct, IInnerLoop
        where T : unmanaged, INumber<T>
    {
        var rooms = stackalloc T[2];
        var rank = result.Rank;
        var data = stackalloc byte*[3] { result.DataPointer, a.Data(rooms), b.Data(rooms + 1) };
        var strides = stackalloc long[3 * rank];
        Broadcast.Strides(result, result.Sizes, strides);
        a.Strides(result.Sizes, strides + rank);
        b.Strides(result.Sizes, strides + 2 * rank);
        StridedLoop.Run(loop, result.Sizes, 3, data, strides);
    }

    private static void Run<TLoop, T>(TLoop loop, Tensor result, Operand a, Operand b, Operand c)
        where TLoop : struct, IInnerLoop
        where T : unmanaged, INumber<T>
    {
        var rooms = stackalloc T[3];
        var rank = result.Rank;
        var data = stackalloc byte*[4] { result.DataPointer, a.Data(rooms), b.Data(rooms + 1), c.Data(rooms + 2) };
        var strides = stackalloc long[4 * rank];
        Broadcast.Strides(result, result.Sizes, strides);
        a.Strides(result.Sizes, strides + rank);
        b.Strides(result.Sizes, strides + 2 * rank);
        c.Strides(result.Sizes, strides + 3 * rank);
        StridedLoop.Run(loop, result.Sizes, 4, data, strides);
    }

    private readonly struct UnaryCode<TOperator>(Tensor result, Tensor x) : IForElementType where TOperator : IUnaryOperator
    {
        public void Run<T>() where T : unmanaged, INumber<T> =>
            Run<UnaryLoop<T, TOperator>, T>(new(), result, x);
    }

    private readonly struct RealCode<TOperator>(Tensor result, Tensor x) : IForRealType where TOperator : IRealOperator
    {
        public void Run<T>() where T : unmanaged, IFloatingPointIeee754<T> =>
            Run<RealLoop<T, TOperator>, T>(new(), result, x);
    }

    private readonly struct RealVectorCode<TOperator>(Tensor result, Tensor x) : IForRealType where TOperator : IRealVectorOperator
    {
        public void Run<T>() where T : unmanaged, IFloatingPointIeee754<T> =>
            Run<RealVectorLoop<T, TOperator>, T>(new(), result, x);
    }

    private readonly struct BinaryCode<TOperator>(Tensor result, Operand a, Operand b) : IForElementType where TOperator : IBinaryOperator
    {
        public void Run<T>() where T : unmanaged, INumber<T> =>
            Run<BinaryLoop<T, TOperator>, T>(new(), result, a, b);
    }

    private readonly struct ScalarBinaryCode<TOperator>(Tensor result, Operand a, Operand b) : IForElementType
        where TOperator : IScalarBinaryOperator
    {
        public void Run<T>() where T : unmanaged, INumber<T> =>
            Run<ScalarBinaryLoop<T, TOperator>, T>(new(), result, a, b);
    }

    private readonly struct RelationCode<TRelation>(Tensor result, Operand a, Operand b) : IForElementType where TRelation : IRelation
    {
        public void Run<T>() where T : unmanaged, INumber<T> =>
            Run<RelationLoop<T, TRelation>, T>(new(), result, a, b);
    }

    private readonly struct TernaryCode<TOperator>(Tensor result, Operand a, Operand b, Operand c) : IForElementType
        where TOperator : ITernaryOperator
    {
        public void Run<T>() where T : unmanaged, INumber<T> =>
            Run<TernaryLoop<T, TOperator>, T>(new(), result, a, b, c);
    }

    private readonly struct SelectCode(Tensor result, Tensor condition, Operand a, Operand b) : IForElementType
    {
        public void Run<T>() where T : unmanaged, INumber<T> =>
            Run<SelectLoop<T>, T>(new(), result, condition, a, b);
    }
}
