using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels;

/// <summary>The last, incomplete vector of an array, and what becomes of the lanes of a vector.</summary>
internal static unsafe class Lanes
{
    /// <summary>The first <paramref name="count"/> lanes from memory; the others are <paramref name="rest"/>.</summary>
    public static Vector256<T> Load<T>(T* from, long count, T rest) where T : unmanaged
    {
        var vector = Vector256.Create(rest);
        Unsafe.CopyBlockUnaligned(&vector, from, (uint)(count * sizeof(T)));
        return vector;
    }

    /// <summary>Writes the first <paramref name="count"/> lanes.</summary>
    public static void Store<T>(Vector256<T> vector, T* to, long count) where T : unmanaged =>
        Unsafe.CopyBlockUnaligned(to, &vector, (uint)(count * sizeof(T)));

    /// <summary>A whole vector, or at an array's end its first <paramref name="count"/> lanes and zeros.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> LoadUpTo<T>(T* from, long count) where T : unmanaged =>
        count == Vector256<T>.Count ? Vector256.Load(from) : Load(from, count, default);

    /// <summary>Writes a whole vector, or at an array's end its first <paramref name="count"/> lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreUpTo<T>(Vector256<T> vector, T* to, long count) where T : unmanaged
    {
        if (count == Vector256<T>.Count) vector.Store(to);
        else Store(vector, to, count);
    }

    /// <summary>The sum of the lanes, always in this order: halves onto each other until one is left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Sum<T>(Vector256<T> vector) where T : unmanaged, INumber<T>
    {
        var half = vector.GetLower() + vector.GetUpper();
        return sizeof(T) == sizeof(float) ? (half[0] + half[2]) + (half[1] + half[3]) : half[0] + half[1];
    }

    /// <summary>The largest lane.</summary>
    public static T Max<T>(Vector256<T> vector) where T : unmanaged, INumber<T>
    {
        var max = vector[0];
        for (var i = 1; i < Vector256<T>.Count; i++) max = T.Max(max, vector[i]);
        return max;
    }
}
