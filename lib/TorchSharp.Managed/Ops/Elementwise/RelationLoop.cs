using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TorchSharp.Elementwise;

/// <summary>y = whether a relation holds between a and b, as 0 or 1: 32 results at a time where the operands lie side by side.</summary>
internal readonly unsafe struct RelationLoop<T, TRelation> : IInnerLoop
    where T : unmanaged, INumber<T>
    where TRelation : IRelation
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run(byte** data, long* strides, long count)
    {
        byte* y = data[0], a = data[1], b = data[2];
        long i = 0;
        if (strides[0] == 1 && strides[1] == sizeof(T) && strides[2] == sizeof(T))
            for (; i <= count - 32; i += 32)
                (Bytes((T*)a + i, (T*)b + i) & Vector256<byte>.One).Store(y + i);
        else if (strides[0] == 1 && strides[1] == sizeof(T) && strides[2] == 0)
            for (var right = Vector256.Create(*(T*)b); i <= count - 32; i += 32)
                (Bytes((T*)a + i, right) & Vector256<byte>.One).Store(y + i);
        for (; i < count; i++)
            *(bool*)(y + i * strides[0]) = TRelation.Holds(*(T*)(a + i * strides[1]), *(T*)(b + i * strides[2]));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Bytes(T* a, T* b)
    {
        if (sizeof(T) == 1) return TRelation.Holds(Vector256.Load(a), Vector256.Load(b)).AsByte();
        return Packed(Words(a, b, 0), Words(a, b, 8), Words(a, b, 16), Words(a, b, 24));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Bytes(T* a, Vector256<T> b)
    {
        if (sizeof(T) == 1) return TRelation.Holds(Vector256.Load(a), b).AsByte();
        return Packed(Words(a, b, 0), Words(a, b, 8), Words(a, b, 16), Words(a, b, 24));
    }

    /// <summary>Eight results, from the i-th, as words of 32 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Words(T* a, T* b, int i)
    {
        var first = TRelation.Holds(Vector256.Load(a + i), Vector256.Load(b + i));
        return sizeof(T) == 4 ? first.AsInt32()
            : Vector256.Narrow(first.AsInt64(), TRelation.Holds(Vector256.Load(a + i + 4), Vector256.Load(b + i + 4)).AsInt64());
    }

    /// <inheritdoc cref="Words(T*, T*, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Words(T* a, Vector256<T> b, int i)
    {
        var first = TRelation.Holds(Vector256.Load(a + i), b);
        return sizeof(T) == 4 ? first.AsInt32()
            : Vector256.Narrow(first.AsInt64(), TRelation.Holds(Vector256.Load(a + i + 4), b).AsInt64());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Packed(Vector256<int> a, Vector256<int> b, Vector256<int> c, Vector256<int> d) =>
        Vector256.Narrow(Vector256.Narrow(a, b), Vector256.Narrow(c, d)).AsByte();
}
