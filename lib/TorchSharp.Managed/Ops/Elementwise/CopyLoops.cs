using System.Numerics;
using System.Runtime.CompilerServices;

namespace TorchSharp.Elementwise;

/// <summary>Sets every element to one value.</summary>
internal readonly unsafe struct FillLoop<T>(T value) : IInnerLoop where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run(byte** data, long* strides, long count)
    {
        var y = data[0];
        if (strides[0] == sizeof(T))
            for (long done = 0; done < count; done += int.MaxValue)
                new Span<T>((T*)y + done, (int)Math.Min(count - done, int.MaxValue)).Fill(value);
        else
            for (long i = 0; i < count; i++, y += strides[0]) *(T*)y = value;
    }
}

/// <summary>Copies elements from one layout to another.</summary>
internal readonly unsafe struct CopyLoop<T> : IInnerLoop where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run(byte** data, long* strides, long count)
    {
        byte* y = data[0], x = data[1];
        if (strides[0] == sizeof(T) && strides[1] == sizeof(T))
            Buffer.MemoryCopy(x, y, count * sizeof(T), count * sizeof(T));
        else
            for (long i = 0; i < count; i++, y += strides[0], x += strides[1]) *(T*)y = *(T*)x;
    }
}

/// <summary>Converts elements: real numbers are cut towards zero, whatever is not zero is true.</summary>
internal readonly unsafe struct ConvertLoop<TFrom, TTo>(bool toBool) : IInnerLoop
    where TFrom : unmanaged, INumber<TFrom>
    where TTo : unmanaged, INumber<TTo>
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run(byte** data, long* strides, long count)
    {
        byte* y = data[0], x = data[1];
        if (toBool)
            for (long i = 0; i < count; i++, y += strides[0], x += strides[1])
                *y = *(TFrom*)x == TFrom.Zero ? (byte)0 : (byte)1;
        else
            for (long i = 0; i < count; i++, y += strides[0], x += strides[1])
                *(TTo*)y = TTo.CreateTruncating(*(TFrom*)x);
    }
}
