using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TorchSharp.Elementwise;

/// <summary>y = f(a, b). Either operand may be one number (stride 0).</summary>
internal readonly unsafe struct BinaryLoop<T, TOperator> : IInnerLoop
    where T : unmanaged, INumber<T>
    where TOperator : IBinaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run(byte** data, long* strides, long count)
    {
        byte* y = data[0], a = data[1], b = data[2];
        var i = 0L;
        if (strides[0] == sizeof(T) && SideBySideOrOne(strides[1]) && SideBySideOrOne(strides[2]))
        {
            if (strides[1] == 0)
                for (var left = Vector256.Create(*(T*)a); i <= count - Vector256<T>.Count; i += Vector256<T>.Count)
                    TOperator.Invoke(left, strides[2] == 0 ? Vector256.Create(*(T*)b) : Vector256.Load((T*)b + i)).Store((T*)y + i);
            else if (strides[2] == 0)
                for (var right = Vector256.Create(*(T*)b); i <= count - Vector256<T>.Count; i += Vector256<T>.Count)
                    TOperator.Invoke(Vector256.Load((T*)a + i), right).Store((T*)y + i);
            else
                for (; i <= count - Vector256<T>.Count; i += Vector256<T>.Count)
                    TOperator.Invoke(Vector256.Load((T*)a + i), Vector256.Load((T*)b + i)).Store((T*)y + i);
        }
        for (; i < count; i++)
            *(T*)(y + i * strides[0]) = TOperator.Invoke(*(T*)(a + i * strides[1]), *(T*)(b + i * strides[2]));
    }

    private static bool SideBySideOrOne(long stride) => stride == sizeof(T) || stride == 0;
}

/// <summary>y = f(a, b), one pair at a time.</summary>
internal readonly unsafe struct ScalarBinaryLoop<T, TOperator> : IInnerLoop
    where T : unmanaged, INumber<T>
    where TOperator : IScalarBinaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run(byte** data, long* strides, long count)
    {
        byte* y = data[0], a = data[1], b = data[2];
        for (long i = 0; i < count; i++)
            *(T*)(y + i * strides[0]) = TOperator.Invoke(*(T*)(a + i * strides[1]), *(T*)(b + i * strides[2]));
    }
}
