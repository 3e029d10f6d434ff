using System.Numerics;
using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels;

/// <summary>
/// The step of max-pooling: a row of candidates, one for each output, against the best so far. A candidate wins if it is
/// larger or NaN. Repeating a step changes nothing, so the last vector may overlap the one before.
/// </summary>
internal static unsafe class Maximum
{
    /// <summary>best[i] = max(best[i], source[i·stride]), and where that is new, places[i] = place + i·stride.</summary>
    public static void Update<T>(T* source, long stride, int place, T* best, int* places, long n) where T : unmanaged, INumber<T>
    {
        if (sizeof(T) == sizeof(float) && stride <= 2 && n >= Vector128<float>.Count)
            Update((float*)source, stride, place, (float*)best, places, n);
        else
            for (long i = 0; i < n; i++)
            {
                var x = source[i * stride];
                if (!(x > best[i] || T.IsNaN(x))) continue;
                best[i] = x;
                places[i] = place + (int)(i * stride);
            }
    }

    private static void Update(float* source, long stride, int place, float* best, int* places, long n)
    {
        if (n < Vector256<float>.Count)
        {
            Step128(source, stride, place, best, places, 0);
            Step128(source, stride, place, best, places, n - Vector128<float>.Count);
            return;
        }
        for (long i = 0; i < n - Vector256<float>.Count; i += Vector256<float>.Count) Step256(source, stride, place, best, places, i);
        Step256(source, stride, place, best, places, n - Vector256<float>.Count);
    }

    private static void Step256(float* source, long stride, int place, float* best, int* places, long i)
    {
        // Of each two numbers the first: as the lower halves of 64-bit numbers, and, where the eighth would lie beyond the
        // row, as the upper halves from one number earlier.
        var x = stride == 1
            ? Vector256.Load(source + i)
            : Vector256.Narrow(Vector256.Load(source + 2 * i).AsUInt64(), Vector256.Load(source + 2 * i + 7).AsUInt64() >>> 32).AsSingle();
        var old = Vector256.Load(best + i);
        var wins = Vector256.GreaterThan(x, old) | ~Vector256.Equals(x, x);
        Vector256.ConditionalSelect(wins, x, old).Store(best + i);
        var here = Vector256.Create(place + (int)(i * stride)) + Vector256<int>.Indices * (int)stride;
        Vector256.ConditionalSelect(wins.AsInt32(), here, Vector256.Load(places + i)).Store(places + i);
    }

    private static void Step128(float* source, long stride, int place, float* best, int* places, long i)
    {
        var x = stride == 1
            ? Vector128.Load(source + i)
            : Vector128.Narrow(Vector128.Load(source + 2 * i).AsUInt64(), Vector128.Load(source + 2 * i + 3).AsUInt64() >>> 32).AsSingle();
        var old = Vector128.Load(best + i);
        var wins = Vector128.GreaterThan(x, old) | ~Vector128.Equals(x, x);
        Vector128.ConditionalSelect(wins, x, old).Store(best + i);
        var here = Vector128.Create(place + (int)(i * stride)) + Vector128<int>.Indices * (int)stride;
        Vector128.ConditionalSelect(wins.AsInt32(), here, Vector128.Load(places + i)).Store(places + i);
    }
}
