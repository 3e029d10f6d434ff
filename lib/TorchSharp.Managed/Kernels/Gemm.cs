using System.Numerics;

namespace TorchSharp.Kernels;

/// <summary>General matrix product of row-major matrices.</summary>
internal static unsafe class Gemm
{
    /// <summary>C[m×n] = op(A)[m×k] · op(B)[k×n], or C += … when <paramref name="accumulate"/>.</summary>
    /// <param name="transposeA">Whether A lies in memory as [k×m].</param>
    /// <param name="transposeB">Whether B lies in memory as [n×k].</param>
    /// <param name="lda">Elements from one row of A, as it lies in memory, to the next; likewise ldb, ldc.</param>
    public static void Multiply<T>(
        bool transposeA, bool transposeB, int m, int n, int k, T* a, long lda, T* b, long ldb, T* c, long ldc,
        bool accumulate = false)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (var i = 0; i < m; i++)
            for (var j = 0; j < n; j++)
            {
                var sum = T.Zero;
                for (var l = 0; l < k; l++)
                    sum += (transposeA ? a[l * lda + i] : a[i * lda + l]) * (transposeB ? b[j * ldb + l] : b[l * ldb + j]);
                c[i * ldc + j] = accumulate ? c[i * ldc + j] + sum : sum;
            }
    }
}
