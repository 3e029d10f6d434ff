using System.Numerics;
using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels;

/// <summary>General matrix product of row-major matrices.</summary>
/// <remarks>
/// Every element of C is one running sum of fused multiply-adds over ascending k, however the work is divided: tiles,
/// blocks of k, packing, threads and vector widths only decide which elements are computed together. So its bits depend
/// on nothing but its row of A and its column of B.
/// </remarks>
internal static unsafe class Gemm
{
    /// <summary>C[m×n] = op(A)[m×k] · op(B)[k×n], or C += … when <paramref name="accumulate"/>.</summary>
    /// <param name="transposeA">Whether A lies in memory as [k×m].</param>
    /// <param name="transposeB">Whether B lies in memory as [n×k].</param>
    /// <param name="m">Rows of C.</param>
    /// <param name="n">Columns of C.</param>
    /// <param name="k">Terms of each sum; with 0 terms, C is 0 or unchanged.</param>
    /// <param name="a">The left factor.</param>
    /// <param name="lda">Elements from one row of A, as it lies in memory, to the next; likewise ldb, ldc.</param>
    /// <param name="b">The right factor.</param>
    /// <param name="ldb">See <paramref name="lda"/>.</param>
    /// <param name="c">The result; must not overlap A or B.</param>
    /// <param name="ldc">See <paramref name="lda"/>.</param>
    /// <param name="accumulate">Whether the sums begin with what C holds.</param>
    public static void Multiply<T>(
        bool transposeA, bool transposeB, int m, int n, int k, T* a, long lda, T* b, long ldb, T* c, long ldc,
        bool accumulate = false)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var left = transposeA ? new Matrix<T>(a, m, k, 1, lda) : new Matrix<T>(a, m, k, lda, 1);
        var right = transposeB ? new Matrix<T>(b, k, n, 1, ldb) : new Matrix<T>(b, k, n, ldb, 1);
        Multiply(left, right, new Matrix<T>(c, m, n, ldc, 1), accumulate);
    }

    /// <summary>C = A·B, or C += A·B, for matrices with any strides.</summary>
    public static void Multiply<T>(Matrix<T> a, Matrix<T> b, Matrix<T> c, bool accumulate = false)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (c.Rows == 0 || c.Columns == 0) return;
        if (a.Columns == 0)
        {
            if (!accumulate)
                for (long i = 0; i < c.Rows; i++)
                    for (long j = 0; j < c.Columns; j++) *c.At(i, j) = T.Zero;
            return;
        }
        if (c.ColumnStride == 1 && SparseProduct<T>.Fits(a, b)) SparseProduct<T>.Multiply(a, b, c, accumulate);
        else if (Vector512.IsHardwareAccelerated) Blocked<T, Tile512<T>>(a, b, c, accumulate);
        else Blocked<T, Tile256<T>>(a, b, c, accumulate);
    }

    /// <summary>C = A·B or Cᵀ = Bᵀ·Aᵀ, whichever needs less packing and fewer tiles that stick out.</summary>
    private static void Blocked<T, TTile>(Matrix<T> a, Matrix<T> b, Matrix<T> c, bool accumulate)
        where T : unmanaged, IFloatingPointIeee754<T>
        where TTile : struct, ITile<T>
    {
        if (BlockedProduct<T, TTile>.Cost(b.Transposed, a.Transposed) < BlockedProduct<T, TTile>.Cost(a, b))
            BlockedProduct<T, TTile>.Multiply(b.Transposed, a.Transposed, c.Transposed, accumulate);
        else BlockedProduct<T, TTile>.Multiply(a, b, c, accumulate);
    }
}
