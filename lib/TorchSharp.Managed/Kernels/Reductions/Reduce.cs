using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels;

/// <summary>Sums in one fixed order, whatever the machine.</summary>
internal static unsafe class Reduce
{
    /// <summary>Elements in the leaves of the tree that a long sum forms.</summary>
    private const long Leaf = 1024;

    /// <summary>Additions that are worth a thread of their own.</summary>
    private const long Grain = 32_768;

    /// <summary>
    /// The sum of n contiguous elements: in leaves of 1024, as many partial sums as a 256-bit vector has lanes; above them
    /// a balanced tree, so that the rounding error grows with the logarithm of n only.
    /// </summary>
    public static T Sum<T>(T* x, long n) where T : unmanaged, INumber<T>
    {
        if (n <= Leaf) return SumOfLeaf(x, n);
        if (n == 4 * Leaf) return SumOfFourLeaves(x);
        var leaves = (n + Leaf - 1) / Leaf;
        var left = leaves / 2 * Leaf;
        return Sum(x, left) + Sum(x + left, n - left);
    }

    /// <summary>sums[j] = Σᵢ x[i, j] for a row-major matrix: each column's sum runs down the rows.</summary>
    public static void SumRows<T>(T* x, long rows, long columns, T* sums) where T : unmanaged, INumber<T>
    {
        if (rows * columns <= 2 * Grain) SumRows(x, rows, columns, sums, 0, columns);
        else SumRowsOnThreads<T>((nint)x, rows, columns, (nint)sums, Vector256<T>.Count);
    }

    private static void SumRowsOnThreads<T>(nint x, long rows, long columns, nint sums, int lanes) where T : unmanaged, INumber<T> =>
        Workers.For((columns + lanes - 1) / lanes, 1 + Grain / (rows * lanes),
            (start, end) => SumRows((T*)x, rows, columns, (T*)sums, start * lanes, Math.Min(end * lanes, columns)));

    private static T SumOfLeaf<T>(T* x, long n) where T : unmanaged, INumber<T>
    {
        var sums = Vector256<T>.Zero;
        long i = 0;
        for (; i <= n - Vector256<T>.Count; i += Vector256<T>.Count) sums += Vector256.Load(x + i);
        if (i < n) sums += Lanes.Load(x + i, n - i, T.Zero);
        return Lanes.Sum(sums);
    }

    /// <summary>The tree over four leaves; the leaves are added side by side, since an addition waits for the one before it.</summary>
    private static T SumOfFourLeaves<T>(T* x) where T : unmanaged, INumber<T>
    {
        Vector256<T> a = Vector256<T>.Zero, b = a, c = a, d = a;
        for (var end = x + Leaf; x < end; x += Vector256<T>.Count)
        {
            a += Vector256.Load(x);
            b += Vector256.Load(x + Leaf);
            c += Vector256.Load(x + 2 * Leaf);
            d += Vector256.Load(x + 3 * Leaf);
        }
        return (Lanes.Sum(a) + Lanes.Sum(b)) + (Lanes.Sum(c) + Lanes.Sum(d));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SumRows<T>(T* x, long rows, long columns, T* sums, long start, long end) where T : unmanaged, INumber<T>
    {
        var width = Vector256<T>.Count;
        var j = start;
        for (; j <= end - 4 * width; j += 4 * width)
        {
            Vector256<T> a = Vector256<T>.Zero, b = a, c = a, d = a;
            var row = x + j;
            for (long i = 0; i < rows; i++, row += columns)
            {
                a += Vector256.Load(row);
                b += Vector256.Load(row + width);
                c += Vector256.Load(row + 2 * width);
                d += Vector256.Load(row + 3 * width);
            }
            a.Store(sums + j);
            b.Store(sums + j + width);
            c.Store(sums + j + 2 * width);
            d.Store(sums + j + 3 * width);
        }
        for (; j < end; j++)
        {
            var sum = T.Zero;
            for (long i = 0; i < rows; i++) sum += x[i * columns + j];
            sums[j] = sum;
        }
    }
}
