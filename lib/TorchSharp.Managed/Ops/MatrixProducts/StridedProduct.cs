using System.Numerics;
using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Products of matrices wherever they lie: any strides, any number of equal batch dimensions before the last two.</summary>
internal static unsafe class StridedProduct
{
    /// <summary>Multiply-adds of one product from which on it is divided itself, instead of the batch.</summary>
    private const long LargeProduct = 1 << 18;

    /// <summary>target[m, n] = a[m, k] · b[n, k]ᵀ, or target += ….</summary>
    public static void MultiplyByTransposed(Tensor a, Tensor b, Tensor target, bool accumulate)
    {
        if (a.dtype == ScalarType.Float32) Gemm.Multiply(Last<float>(a), Last<float>(b).Transposed, Last<float>(target), accumulate);
        else Gemm.Multiply(Last<double>(a), Last<double>(b).Transposed, Last<double>(target), accumulate);
    }

    /// <summary>target[m, n] = row[n] in every row.</summary>
    public static void FillRows(Tensor target, Tensor row)
    {
        if (target.dtype == ScalarType.Float32) MatrixCopy.Copy(Repeated<float>(row, target.Sizes[0]), Last<float>(target));
        else MatrixCopy.Copy(Repeated<double>(row, target.Sizes[0]), Last<double>(target));
    }

    /// <summary>target[…, m, n] = a[…, m, k] · b[…, k, n].</summary>
    public static void Multiply(Tensor a, Tensor b, Tensor target)
    {
        if (a.dtype == ScalarType.Float32) Multiply<float>(a, b, target);
        else Multiply<double>(a, b, target);
    }

    private static void Multiply<T>(Tensor a, Tensor b, Tensor target) where T : unmanaged, IFloatingPointIeee754<T>
    {
        Matrix<T> left = Last<T>(a), right = Last<T>(b), result = Last<T>(target);
        var batch = target.Sizes[..^2].ToArray();
        var count = Shape.Count(batch);
        if (count == 1)
        {
            Gemm.Multiply(left, right, result);
            return;
        }
        var (aStrides, bStrides, targetStrides) = (a.stride(), b.stride(), target.stride());
        var work = Math.Max(1, result.Rows * result.Columns * left.Columns);
        if (work >= LargeProduct) Range(0, count);
        else Workers.For(count, 1 + LargeProduct / work, Range);

        void Range(long start, long end)
        {
            for (var i = start; i < end; i++)
                Gemm.Multiply(
                    left.Moved(Offset(i, batch, aStrides)), right.Moved(Offset(i, batch, bStrides)),
                    result.Moved(Offset(i, batch, targetStrides)));
        }
    }

    /// <summary>The matrix of the last two dimensions, at index 0 of the others.</summary>
    private static Matrix<T> Last<T>(Tensor x) where T : unmanaged =>
        new(x.Data<T>(), x.Sizes[^2], x.Sizes[^1], x.Strides[^2], x.Strides[^1]);

    private static Matrix<T> Repeated<T>(Tensor row, long times) where T : unmanaged =>
        new(row.Data<T>(), times, row.Sizes[0], 0, row.Strides[0]);

    /// <summary>Where matrix number i of the batch begins.</summary>
    private static long Offset(long i, long[] batch, long[] strides)
    {
        var offset = 0L;
        for (var d = batch.Length - 1; d >= 0; d--)
        {
            offset += i % batch[d] * strides[d];
            i /= batch[d];
        }
        return offset;
    }
}
