using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TorchSharp.Elementwise;

/// <summary>y = f(a, b, c). Any operand may be one number (stride 0).</summary>
internal readonly unsafe struct TernaryLoop<T, TOperator> : IInnerLoop
    where T : unmanaged, INumber<T>
    where TOperator : ITernaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run(byte** data, long* strides, long count)
    {
        byte* y = data[0], a = data[1], b = data[2], c = data[3];
        var i = 0L;
        var sideBySide = strides[0] == sizeof(T);
        for (var o = 1; o < 4; o++) sideBySide &= strides[o] == sizeof(T) || strides[o] == 0;
        if (sideBySide)
            for (; i <= count - Vector256<T>.Count; i += Vector256<T>.Count)
                TOperator.Invoke(Load(a, strides[1], i), Load(b, strides[2], i), Load(c, strides[3], i)).Store((T*)y + i);
        for (; i < count; i++)
            *(T*)(y + i * strides[0]) = TOperator.Invoke(
                *(T*)(a + i * strides[1]), *(T*)(b + i * strides[2]), *(T*)(c + i * strides[3]));
    }

    private static Vector256<T> Load(byte* data, long stride, long i) =>
        stride == 0 ? Vector256.Create(*(T*)data) : Vector256.Load((T*)data + i);
}
