using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TorchSharp.Elementwise;

/// <summary>y = f(x), four or eight elements at a time where they lie side by side.</summary>
internal readonly unsafe struct UnaryLoop<T, TOperator> : IInnerLoop
    where T : unmanaged, INumber<T>
    where TOperator : IUnaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run(byte** data, long* strides, long count)
    {
        byte* y = data[0], x = data[1];
        var i = 0L;
        if (strides[0] == sizeof(T) && strides[1] == sizeof(T))
            for (; i <= count - Vector256<T>.Count; i += Vector256<T>.Count)
                TOperator.Invoke(Vector256.Load((T*)x + i)).Store((T*)y + i);
        for (; i < count; i++) *(T*)(y + i * strides[0]) = TOperator.Invoke(*(T*)(x + i * strides[1]));
    }
}

/// <summary>y = f(x) for a real function that has a vector form.</summary>
internal readonly unsafe struct RealVectorLoop<T, TOperator> : IInnerLoop
    where T : unmanaged, IFloatingPointIeee754<T>
    where TOperator : IRealVectorOperator
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run(byte** data, long* strides, long count)
    {
        byte* y = data[0], x = data[1];
        var i = 0L;
        if (strides[0] == sizeof(T) && strides[1] == sizeof(T))
            for (; i <= count - Vector256<T>.Count; i += Vector256<T>.Count)
                TOperator.Invoke(Vector256.Load((T*)x + i)).Store((T*)y + i);
        for (; i < count; i++) *(T*)(y + i * strides[0]) = TOperator.Invoke(*(T*)(x + i * strides[1]));
    }
}

/// <summary>y = f(x), one element at a time.</summary>
internal readonly unsafe struct RealLoop<T, TOperator> : IInnerLoop
    where T : unmanaged, IFloatingPointIeee754<T>
    where TOperator : IRealOperator
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run(byte** data, long* strides, long count)
    {
        byte* y = data[0], x = data[1];
        for (long i = 0; i < count; i++) *(T*)(y + i * strides[0]) = TOperator.Invoke(*(T*)(x + i * strides[1]));
    }
}

/// <summary>y = f(x) by a kernel for whole arrays; where elements do not lie side by side, one at a time.</summary>
internal readonly unsafe struct ArrayLoop<T>(delegate*<T*, T*, long, void> kernel) : IInnerLoop where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run(byte** data, long* strides, long count)
    {
        byte* y = data[0], x = data[1];
        if (strides[0] == sizeof(T) && strides[1] == sizeof(T)) kernel((T*)x, (T*)y, count);
        else
            for (long i = 0; i < count; i++, y += strides[0], x += strides[1]) kernel((T*)x, (T*)y, 1);
    }
}
