using System.Numerics;
using TorchSharp.Kernels;

namespace TorchSharp.Tests.Kernels;

/// <summary>A product that leaves out the zeros of its left factor gives the bits of one that does not.</summary>
public unsafe class SparseProductTests
{
    [Theory]
    [InlineData(128, 784, 64, true, false)]
    [InlineData(128, 784, 64, false, true)]
    [InlineData(37, 241, 150, true, true)]
    [InlineData(5, 3000, 65, false, false)]
    [InlineData(300, 113, 63, true, false)]
    public void Leaving_zeros_out_changes_a_float_product(int m, int n, int k, bool transposeA, bool accumulate) =>
        Check<float>(m, n, k, transposeA, accumulate);

    [Theory]
    [InlineData(128, 784, 64, true, false)]
    [InlineData(37, 241, 150, false, true)]
    public void Leaving_zeros_out_changes_a_double_product(int m, int n, int k, bool transposeA, bool accumulate) =>
        Check<double>(m, n, k, transposeA, accumulate);

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void The_number_of_threads_changes_bits(int threads)
    {
        var before = Workers.Count;
        try
        {
            Workers.Count = threads;
            Check<float>(128, 784, 64, true, false);
        }
        finally
        {
            Workers.Count = before;
        }
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    [InlineData(float.NegativeInfinity)]
    public void A_zero_hides_what_it_must_not_hide(float value)
    {
        var (m, n, k) = (64, 300, 64);
        using Native<float> a = Sparse<float>(m * k, 1), b = Native<float>.Random(new System.Random(2), k * n), c = Native<float>.Random(new System.Random(3), m * n);
        a.Span[5 * k + 7] = 0;
        b.Span[7 * n + 299] = value;

        var left = new Matrix<float>(a.Pointer, m, k, k, 1);
        Assert.False(SparseProduct<float>.Fits(left, new Matrix<float>(b.Pointer, k, n, n, 1)));
        Gemm.Multiply(left, new Matrix<float>(b.Pointer, k, n, n, 1), new Matrix<float>(c.Pointer, m, n, n, 1));

        Assert.True(float.IsNaN(c.Span[5 * n + 299]));
        Assert.True(float.IsFinite(c.Span[5 * n + 298]));
    }

    [Fact]
    public void A_dense_factor_is_taken_for_a_sparse_one()
    {
        using Native<float> a = Native<float>.Random(new System.Random(1), 128 * 64), b = Native<float>.Random(new System.Random(2), 64 * 784);
        var right = new Matrix<float>(b.Pointer, 64, 784, 784, 1);
        Assert.False(SparseProduct<float>.Fits(new Matrix<float>(a.Pointer, 128, 64, 1, 128), right));
        foreach (ref var x in a.Span) x = Math.Max(x, 0);
        Assert.True(SparseProduct<float>.Fits(new Matrix<float>(a.Pointer, 128, 64, 1, 128), right));
        Assert.False(SparseProduct<float>.Fits(new Matrix<float>(a.Pointer, 64, 32, 64, 2), right.Block(0, 0, 32, 784)));
    }

    private static void Check<T>(int m, int n, int k, bool transposeA, bool accumulate) where T : unmanaged, IFloatingPointIeee754<T>
    {
        using Native<T> a = Sparse<T>(m * k, 1), b = Native<T>.Random(new System.Random(2), k * n), c = Native<T>.Random(new System.Random(3), m * n);
        Matrix<T> left = transposeA ? new(a.Pointer, m, k, 1, m) : new(a.Pointer, m, k, k, 1), right = new(b.Pointer, k, n, n, 1);
        Assert.True(SparseProduct<T>.Fits(left, right));
        var expected = c.Span.ToArray();
        for (var i = 0; i < m; i++)
            for (var j = 0; j < n; j++)
            {
                var sum = accumulate ? expected[i * n + j] : T.Zero;
                for (var l = 0; l < k; l++) sum = T.FusedMultiplyAdd(*left.At(i, l), *right.At(l, j), sum);
                expected[i * n + j] = sum;
            }

        Gemm.Multiply(left, right, new Matrix<T>(c.Pointer, m, n, n, 1), accumulate);

        Assert.Equal(expected, c.Span.ToArray());
        c.AssertNothingBeyondWasWritten();
    }

    /// <summary>Random numbers, about half of them zero.</summary>
    private static Native<T> Sparse<T>(int count, int seed) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var numbers = Native<T>.Random(new System.Random(seed), count);
        foreach (ref var x in numbers.Span) x = T.Max(x, T.Zero);
        return numbers;
    }
}
