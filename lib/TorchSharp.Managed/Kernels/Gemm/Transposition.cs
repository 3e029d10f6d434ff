using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TorchSharp.Kernels;

/// <summary>Transposes a square block as wide as a 256-bit vector, in registers. Needs AVX.</summary>
internal static unsafe class Transposition
{
    /// <summary>to[i, j] = from[j, i] for a block of 8×8 float or 4×4 double.</summary>
    /// <param name="from">The block's corner.</param>
    /// <param name="fromRow">From a row to the next.</param>
    /// <param name="to">The result's corner.</param>
    /// <param name="toRow">From a row to the next.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Block<T>(T* from, long fromRow, T* to, long toRow) where T : unmanaged
    {
        if (sizeof(T) == sizeof(float))
        {
            HalfBlock((float*)from, fromRow, (float*)to, toRow);
            HalfBlock((float*)from + 4, fromRow, (float*)to + 4 * toRow, toRow);
        }
        else
        {
            HalfBlock((double*)from, fromRow, (double*)to, toRow);
            HalfBlock((double*)from + 2, fromRow, (double*)to + 2 * toRow, toRow);
        }
    }

    /// <summary>Four columns of eight become four rows. Rows i and i + 4 share a vector, so that no element changes its half.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void HalfBlock(float* from, long fromRow, float* to, long toRow)
    {
        var a = Joined(from, from + 4 * fromRow);
        var b = Joined(from + fromRow, from + 5 * fromRow);
        var c = Joined(from + 2 * fromRow, from + 6 * fromRow);
        var d = Joined(from + 3 * fromRow, from + 7 * fromRow);
        var (ab, cd) = (Avx.UnpackLow(a, b), Avx.UnpackLow(c, d));
        Avx.Shuffle(ab, cd, 0b01_00_01_00).Store(to);
        Avx.Shuffle(ab, cd, 0b11_10_11_10).Store(to + toRow);
        (ab, cd) = (Avx.UnpackHigh(a, b), Avx.UnpackHigh(c, d));
        Avx.Shuffle(ab, cd, 0b01_00_01_00).Store(to + 2 * toRow);
        Avx.Shuffle(ab, cd, 0b11_10_11_10).Store(to + 3 * toRow);
    }

    /// <summary>Two columns of four become two rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void HalfBlock(double* from, long fromRow, double* to, long toRow)
    {
        var a = Joined(from, from + 2 * fromRow);
        var b = Joined(from + fromRow, from + 3 * fromRow);
        Avx.UnpackLow(a, b).Store(to);
        Avx.UnpackHigh(a, b).Store(to + toRow);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Joined(float* lower, float* upper) =>
        Vector256.Create(Vector128.Load(lower), Vector128.Load(upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Joined(double* lower, double* upper) =>
        Vector256.Create(Vector128.Load(lower), Vector128.Load(upper));
}
