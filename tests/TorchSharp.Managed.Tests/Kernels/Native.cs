using System.Numerics;
using System.Runtime.InteropServices;

namespace TorchSharp.Tests.Kernels;

/// <summary>Memory that kernels work on, in pages of its own kind of trouble: what lies beyond the array is NaN, and must stay.</summary>
internal sealed unsafe class Native<T> : IDisposable where T : unmanaged, IFloatingPointIeee754<T>
{
    private const int Guard = 64;
    private readonly T* block;
    private readonly int length;

    public Native(ReadOnlySpan<T> values)
    {
        length = values.Length;
        block = (T*)NativeMemory.AlignedAlloc((nuint)((length + 2 * Guard) * sizeof(T)), 64);
        new Span<T>(block, length + 2 * Guard).Fill(T.NaN);
        values.CopyTo(Span);
    }

    public T* Pointer => block + Guard;

    public Span<T> Span => new(Pointer, length);

    public static Native<T> Random(System.Random random, int length)
    {
        var values = new T[length];
        for (var i = 0; i < length; i++) values[i] = T.CreateTruncating(random.NextDouble() * 2 - 1);
        return new Native<T>(values);
    }

    /// <summary>Fails when anything was written before or after the array.</summary>
    public void AssertNothingBeyondWasWritten()
    {
        for (var i = 0; i < Guard; i++)
            Assert.True(T.IsNaN(block[i]) && T.IsNaN(Pointer[length + i]), $"A kernel wrote {i} elements beyond an array of {length}.");
    }

    public void Dispose() => NativeMemory.AlignedFree(block);
}
