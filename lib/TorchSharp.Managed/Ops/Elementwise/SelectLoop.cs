using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TorchSharp.Elementwise;

/// <summary>y = condition ? a : b. Either of a and b may be one number (stride 0).</summary>
internal readonly unsafe struct SelectLoop<T> : IInnerLoop where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run(byte** data, long* strides, long count)
    {
        byte* y = data[0], condition = data[1], a = data[2], b = data[3];
        var i = 0L;
        var sideBySide = strides[0] == sizeof(T) && strides[1] == 1
            && (strides[2] == sizeof(T) || strides[2] == 0) && (strides[3] == sizeof(T) || strides[3] == 0);
        if (sizeof(T) == 4 && sideBySide)
            for (; i <= count - 8; i += 8)
                Vector256.ConditionalSelect(IsSet(condition + i), Load(a, strides[2], i), Load(b, strides[3], i)).Store((T*)y + i);
        for (; i < count; i++)
            *(T*)(y + i * strides[0]) = *(condition + i * strides[1]) != 0 ? *(T*)(a + i * strides[2]) : *(T*)(b + i * strides[3]);
    }

    private static Vector256<T> Load(byte* data, long stride, long i) =>
        stride == 0 ? Vector256.Create(*(T*)data) : Vector256.Load((T*)data + i);

    /// <summary>All bits set for each of eight bytes that is not zero.</summary>
    private static Vector256<T> IsSet(byte* condition)
    {
        var bytes = Vector128.WidenLower(Vector128.CreateScalarUnsafe(*(ulong*)condition).AsByte());
        var words = Vector256.Create(Vector128.WidenLower(bytes), Vector128.WidenUpper(bytes));
        return Vector256.GreaterThan(words.AsInt32(), Vector256<int>.Zero).As<int, T>();
    }
}
