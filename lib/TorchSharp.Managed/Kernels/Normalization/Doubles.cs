using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels;

/// <summary>Four elements of either type at a time, as doubles: for sums that float would round too often.</summary>
internal static unsafe class Doubles
{
    public const int Count = 4;

    /// <summary>Four elements.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Load<T>(T* from) where T : unmanaged => sizeof(T) == sizeof(double)
        ? Vector256.Load((double*)from)
        : Vector256.WidenLower(Vector128.Load((float*)from).ToVector256Unsafe());

    /// <summary>The first elements, fewer than four; the other lanes are 0.</summary>
    public static Vector256<double> Load<T>(T* from, long count) where T : unmanaged
    {
        var room = stackalloc T[Count];
        new Span<T>(room, Count).Clear();
        new ReadOnlySpan<T>(from, (int)count).CopyTo(new Span<T>(room, Count));
        return Load(room);
    }

    /// <summary>All bits set in the first lanes.</summary>
    public static Vector256<double> Mask(long count) =>
        Vector256.LessThan(Vector256.Create(0.0, 1.0, 2.0, 3.0), Vector256.Create((double)count));
}
