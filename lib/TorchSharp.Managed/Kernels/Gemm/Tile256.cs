using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using static TorchSharp.Kernels.Simd;

namespace TorchSharp.Kernels;

/// <summary>6 rows by two 256-bit vectors: 12 of 16 registers hold sums, two the right factor, one the left.</summary>
internal readonly unsafe struct Tile256<T> : ITile<T> where T : unmanaged, IFloatingPointIeee754<T>
{
    public static int Rows => 6;

    public static int Columns => 2 * Vector256<T>.Count;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply(
        T* a, long aRow, long aStep, T* b, long bStep, T* c, long ldc, int rows, long k, bool accumulate)
    {
        var width = Vector256<T>.Count;
        Vector256<T> c0 = Vector256<T>.Zero, d0 = Vector256<T>.Zero;
        Vector256<T> c1 = Vector256<T>.Zero, d1 = Vector256<T>.Zero;
        Vector256<T> c2 = Vector256<T>.Zero, d2 = Vector256<T>.Zero;
        Vector256<T> c3 = Vector256<T>.Zero, d3 = Vector256<T>.Zero;
        Vector256<T> c4 = Vector256<T>.Zero, d4 = Vector256<T>.Zero;
        Vector256<T> c5 = Vector256<T>.Zero, d5 = Vector256<T>.Zero;
        if (accumulate)
        {
            (c0, d0) = (Vector256.Load(c), Vector256.Load(c + width));
            (c1, d1) = (Vector256.Load(c + ldc), Vector256.Load(c + ldc + width));
            (c2, d2) = (Vector256.Load(c + 2 * ldc), Vector256.Load(c + 2 * ldc + width));
            (c3, d3) = (Vector256.Load(c + 3 * ldc), Vector256.Load(c + 3 * ldc + width));
            (c4, d4) = (Vector256.Load(c + 4 * ldc), Vector256.Load(c + 4 * ldc + width));
            (c5, d5) = (Vector256.Load(c + 5 * ldc), Vector256.Load(c + 5 * ldc + width));
        }

        // Beyond the last row, the last row is read again: the caller drops what comes of it.
        T* a1 = a + Math.Min(1, rows - 1) * aRow,
            a2 = a + Math.Min(2, rows - 1) * aRow,
            a3 = a + Math.Min(3, rows - 1) * aRow,
            a4 = a + Math.Min(4, rows - 1) * aRow,
            a5 = a + Math.Min(5, rows - 1) * aRow;
        for (long l = 0; k > 0; k--, l += aStep, b += bStep)
        {
            var left = Vector256.Load(b);
            var right = Vector256.Load(b + width);

            var x = Vector256.Create(a[l]);
            c0 = Fma(x, left, c0);
            d0 = Fma(x, right, d0);
            x = Vector256.Create(a1[l]);
            c1 = Fma(x, left, c1);
            d1 = Fma(x, right, d1);
            x = Vector256.Create(a2[l]);
            c2 = Fma(x, left, c2);
            d2 = Fma(x, right, d2);
            x = Vector256.Create(a3[l]);
            c3 = Fma(x, left, c3);
            d3 = Fma(x, right, d3);
            x = Vector256.Create(a4[l]);
            c4 = Fma(x, left, c4);
            d4 = Fma(x, right, d4);
            x = Vector256.Create(a5[l]);
            c5 = Fma(x, left, c5);
            d5 = Fma(x, right, d5);
        }

        c0.Store(c);
        d0.Store(c + width);
        c1.Store(c + ldc);
        d1.Store(c + ldc + width);
        c2.Store(c + 2 * ldc);
        d2.Store(c + 2 * ldc + width);
        c3.Store(c + 3 * ldc);
        d3.Store(c + 3 * ldc + width);
        c4.Store(c + 4 * ldc);
        d4.Store(c + 4 * ldc + width);
        c5.Store(c + 5 * ldc);
        d5.Store(c + 5 * ldc + width);
    }
}
