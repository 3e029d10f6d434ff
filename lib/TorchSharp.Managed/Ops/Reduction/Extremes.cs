using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TorchSharp.Reductions;

/// <summary>Finds the preferred element of a row: one pass for its value, in vectors, and one for where it first occurs.</summary>
internal static unsafe class Extremes<TPreference> where TPreference : IPreference
{
    /// <summary>The first index of the preferred element, or of NaN where there is one.</summary>
    public static long IndexOf<T>(T* x, long n) where T : unmanaged, INumber<T>
    {
        if (n < 4 * Vector256<T>.Count) return Search(x, n);
        var best = Best(x, n, out var isNumber);
        return isNumber ? First(x, n, best) : Search(x, n);
    }

    private static long Search<T>(T* x, long n) where T : unmanaged, INumber<T>
    {
        var best = 0L;
        for (long i = 0; i < n; i++)
        {
            if (T.IsNaN(x[i])) return i;
            if (TPreference.Prefers(x[i], x[best])) best = i;
        }
        return best;
    }

    /// <summary>The preferred value, unless some element is no number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static T Best<T>(T* x, long n, out bool isNumber) where T : unmanaged, INumber<T>
    {
        var width = Vector256<T>.Count;
        var (a, b) = (Vector256.Load(x), Vector256.Load(x + n - width));
        var numbers = Vector256.Equals(a, a) & Vector256.Equals(b, b);
        for (long i = width; i <= n - 2 * width; i += 2 * width)
        {
            var (c, d) = (Vector256.Load(x + i), Vector256.Load(x + i + width));
            a = Vector256.ConditionalSelect(TPreference.Prefers(c, a), c, a);
            b = Vector256.ConditionalSelect(TPreference.Prefers(d, b), d, b);
            numbers &= Vector256.Equals(c, c) & Vector256.Equals(d, d);
        }
        // Steps of two leave fewer than two vectors at the end: b began with the last, this is the one before.
        var rest = Vector256.Load(x + n - 2 * width);
        a = Vector256.ConditionalSelect(TPreference.Prefers(rest, a), rest, a);
        numbers &= Vector256.Equals(rest, rest);
        a = Vector256.ConditionalSelect(TPreference.Prefers(b, a), b, a);
        isNumber = Vector256.EqualsAll(numbers.AsByte(), Vector256<byte>.AllBitsSet);
        var best = a[0];
        for (var lane = 1; lane < width; lane++)
            if (TPreference.Prefers(a[lane], best))
                best = a[lane];
        return best;
    }

    /// <summary>Where a value that the row has first occurs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static long First<T>(T* x, long n, T value) where T : unmanaged, INumber<T>
    {
        var values = Vector256.Create(value);
        long i = 0;
        for (; i <= n - Vector256<T>.Count; i += Vector256<T>.Count)
        {
            var hits = Vector256.Equals(Vector256.Load(x + i), values).ExtractMostSignificantBits();
            if (hits != 0) return i + BitOperations.TrailingZeroCount(hits);
        }
        while (x[i] != value) i++;
        return i;
    }
}
