using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using TorchSharp.Memory;

namespace TorchSharp.Kernels;

/// <summary>
/// A product whose left factor is zero in many places, as gradients are that have passed a ReLU: a zero times a finite number
/// adds nothing to a sum, so its multiply-add is left out. What is left gives the same bits (but for the sign of a sum that
/// is zero).
/// </summary>
/// <remarks>Whether a product is sparse depends on the numbers and shapes alone, so it is on every machine.</remarks>
internal static unsafe class SparseProduct<T> where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <summary>Multiply-adds below which looking for zeros costs more than it saves.</summary>
    private const long WorthLooking = 500_000;

    /// <summary>Multiply-adds that are worth a thread of their own, zeros included.</summary>
    private const long Grain = 200_000;

    /// <summary>Whether enough of A is zero, and no zero meets an infinity or NaN.</summary>
    public static bool Fits(Matrix<T> a, Matrix<T> b)
    {
        if (b.ColumnStride != 1 || b.Columns < SparseRow<T>.Columns) return false;
        return a.Rows * a.Columns * b.Columns >= WorthLooking && ManyAreZero(a) && AllAreFinite(b);
    }

    /// <summary>C = A·B, or C += A·B; the columns of C are adjacent.</summary>
    public static void Multiply(Matrix<T> a, Matrix<T> b, Matrix<T> c, bool accumulate) =>
        Workers.For(a.Rows, 1 + Grain / (a.Columns * b.Columns), (start, end) => MultiplyRows(
            a.Block(start, 0, end - start, a.Columns), b, c.Block(start, 0, end - start, c.Columns), accumulate));

    /// <summary>Blocks of terms, so few that their part of B, as wide as a sparse row computes at a time, fits the first cache.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplyRows(Matrix<T> a, Matrix<T> b, Matrix<T> c, bool accumulate)
    {
        var room = StoragePool.Rent(a.Rows * (SparseRow<T>.MostTerms * sizeof(T) + sizeof(SparseRow<T>)));
        var packed = new Matrix<T>((T*)room.Data, a.Rows, SparseRow<T>.MostTerms, SparseRow<T>.MostTerms, 1);
        var rows = (SparseRow<T>*)packed.At(a.Rows, 0);
        for (long from = 0; from < a.Columns; from += SparseRow<T>.MostTerms)
        {
            var terms = Math.Min(SparseRow<T>.MostTerms, a.Columns - from);
            MatrixCopy.Copy(a.Block(0, from, a.Rows, terms), packed);
            for (long i = 0; i < a.Rows; i++) rows[i] = new SparseRow<T>(packed.At(i, 0), terms);
            for (long column = 0; column < b.Columns; column += SparseRow<T>.Columns)
            {
                var columns = Math.Min(SparseRow<T>.Columns, b.Columns - column);
                for (long i = 0; i < a.Rows; i++)
                    rows[i].Multiply(b.At(from, column), b.RowStride, c.At(i, column), columns, accumulate || from > 0);
            }
        }
        room.Release();
    }

    private static bool ManyAreZero(Matrix<T> a)
    {
        // At least two in five: a sparse row takes somewhat longer for a term than a dense tile does.
        if (a.ColumnStride != 1) a = a.Transposed;
        if (a.ColumnStride != 1) return false;
        var zeros = 0L;
        for (long i = 0; i < a.Rows; i++) zeros += Zeros(a.At(i, 0), a.Columns);
        return zeros * 5 >= a.Rows * a.Columns * 2;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static long Zeros(T* x, long n)
    {
        long i = 0, zeros = 0;
        for (; i <= n - Vector256<T>.Count; i += Vector256<T>.Count)
            zeros += BitOperations.PopCount(Vector256.Equals(Vector256.Load(x + i), Vector256<T>.Zero).ExtractMostSignificantBits());
        for (; i < n; i++) zeros += x[i] == T.Zero ? 1 : 0;
        return zeros;
    }

    private static bool AllAreFinite(Matrix<T> b)
    {
        for (long i = 0; i < b.Rows; i++)
            if (!IsFinite(b.At(i, 0), b.Columns))
                return false;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool IsFinite(T* x, long n)
    {
        // 0·x is 0 for a finite x and NaN for any other. Four sums, because each waits for the one before it.
        var zero = Vector256<T>.Zero;
        Vector256<T> s0 = zero, s1 = zero, s2 = zero, s3 = zero;
        long i = 0, width = Vector256<T>.Count;
        for (; i <= n - 4 * width; i += 4 * width)
        {
            s0 = Simd.Fma(Vector256.Load(x + i), zero, s0);
            s1 = Simd.Fma(Vector256.Load(x + i + width), zero, s1);
            s2 = Simd.Fma(Vector256.Load(x + i + 2 * width), zero, s2);
            s3 = Simd.Fma(Vector256.Load(x + i + 3 * width), zero, s3);
        }
        var isFinite = Vector256.EqualsAll(s0 + s1 + (s2 + s3), zero);
        for (; i < n; i++) isFinite &= T.IsFinite(x[i]);
        return isFinite;
    }
}
