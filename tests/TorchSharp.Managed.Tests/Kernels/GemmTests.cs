using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using TorchSharp.Kernels;

namespace TorchSharp.Tests.Kernels;

/// <summary>Every element of a product is one running sum of fused multiply-adds, and that to the bit.</summary>
public unsafe class GemmTests
{
    /// <summary>Shapes around the tiles' and blocks' sizes, among them chapter 5's five products.</summary>
    public static TheoryData<bool, bool, int, int, int> Shapes => new()
    {
        { false, true, 64, 128, 784 }, { false, true, 64, 10, 128 }, { true, false, 128, 784, 64 }, { true, false, 10, 128, 64 },
        { false, false, 64, 128, 10 }, { false, false, 1, 1, 1 }, { false, true, 8, 32, 256 }, { true, true, 9, 33, 257 },
        { false, false, 7, 31, 513 }, { true, false, 200, 700, 300 }, { false, true, 300, 520, 40 }, { false, false, 130, 600, 260 },
        { true, true, 1, 300, 5 }, { false, true, 300, 1, 5 },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_float_product_is_not_the_running_sum(bool transposeA, bool transposeB, int m, int n, int k) =>
        Check<float>(transposeA, transposeB, m, n, k, 0, false, 1);

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_double_product_is_not_the_running_sum(bool transposeA, bool transposeB, int m, int n, int k) =>
        Check<double>(transposeA, transposeB, m, n, k, 3, true, 1);

    [Fact]
    public void A_product_of_random_shape_and_strides_is_not_the_running_sum()
    {
        var shapes =
            from m in Gen.Choose(0, 70) from n in Gen.Choose(0, 70) from k in Gen.Choose(0, 70)
            from gap in Gen.Choose(0, 9) from flags in Gen.Choose(0, 7) from seed in Gen.Choose(0, 1000)
            select (m, n, k, gap, flags, seed);
        Prop.ForAll(shapes.ToArbitrary(), s => Check<float>((s.flags & 1) > 0, (s.flags & 2) > 0, s.m, s.n, s.k, s.gap, (s.flags & 4) > 0, s.seed))
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void The_number_of_threads_changes_bits(int threads)
    {
        var before = Workers.Count;
        try
        {
            Workers.Count = threads;
            Check<float>(false, true, 65, 260, 300, 1, true, 5);
            Check<float>(true, false, 260, 65, 300, 0, false, 6);
        }
        finally
        {
            Workers.Count = before;
        }
    }

    [Fact]
    public void A_factor_with_strides_of_its_own_is_misread()
    {
        // Every second column of A, B backwards in both directions, and one row of A for all (stride 0).
        float[] a = [1, 9, 2, 9, 3, 9], b = [1, 2, 3, 4, 5, 6], c = new float[4];
        fixed (float* pa = a, pb = b, pc = c)
        {
            var left = new Matrix<float>(pa, 2, 3, 0, 2);
            var right = new Matrix<float>(pb + 5, 3, 2, -2, -1);
            Gemm.Multiply(left, right, new Matrix<float>(pc, 2, 2, 2, 1));
        }
        Assert.Equal([1 * 6 + 2 * 4 + 3 * 2, 1 * 5 + 2 * 3 + 3 * 1, 20, 14], c);
    }

    [Fact]
    public void A_result_with_strides_of_its_own_is_miswritten()
    {
        // Transposed, and with gaps in both directions.
        var (m, n, k, random) = (13, 37, 70, new System.Random(3));
        using Native<float> a = Native<float>.Random(random, m * k), b = Native<float>.Random(random, k * n), c = Native<float>.Random(random, m * n), gaps = Native<float>.Random(random, 6 * m * n);
        Gemm.Multiply(new Matrix<float>(a.Pointer, m, k, k, 1), new Matrix<float>(b.Pointer, k, n, n, 1), new Matrix<float>(c.Pointer, m, n, 1, m));
        Gemm.Multiply(
            new Matrix<float>(a.Pointer, m, k, k, 1), new Matrix<float>(b.Pointer, k, n, n, 1), new Matrix<float>(gaps.Pointer, m, n, 3 * n, 2));
        for (var i = 0; i < m; i++)
            for (var j = 0; j < n; j++)
            {
                var sum = 0f;
                for (var l = 0; l < k; l++) sum = MathF.FusedMultiplyAdd(a.Span[i * k + l], b.Span[l * n + j], sum);
                Assert.Equal((sum, sum), (c.Span[j * m + i], gaps.Span[i * 3 * n + j * 2]));
            }
    }

    [Fact]
    public void A_sum_without_terms_leaves_old_contents()
    {
        float[] c = [float.NaN, 1, 7, 2, 3, 8];
        fixed (float* p = c) Gemm.Multiply<float>(false, false, 2, 2, 0, null, 0, null, 2, p, 3);
        Assert.Equal([0, 0, 7, 0, 0, 8], c);
        fixed (float* p = c) Gemm.Multiply<float>(false, false, 2, 2, 0, null, 0, null, 2, p, 3, accumulate: true);
        Assert.Equal([0, 0, 7, 0, 0, 8], c);
    }

    private static void Check<T>(bool transposeA, bool transposeB, int m, int n, int k, int gap, bool accumulate, int seed)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var random = new System.Random(seed);
        int lda = (transposeA ? m : k) + gap, ldb = (transposeB ? k : n) + gap, ldc = n + gap;
        using var a = Native<T>.Random(random, (transposeA ? k : m) * lda);
        using var b = Native<T>.Random(random, (transposeB ? n : k) * ldb);
        using var c = Native<T>.Random(random, m * ldc);
        var expected = c.Span.ToArray();
        for (var i = 0; i < m; i++)
            for (var j = 0; j < n; j++)
            {
                var sum = accumulate ? expected[i * ldc + j] : T.Zero;
                for (var l = 0; l < k; l++)
                    sum = T.FusedMultiplyAdd(a.Span[transposeA ? l * lda + i : i * lda + l], b.Span[transposeB ? j * ldb + l : l * ldb + j], sum);
                expected[i * ldc + j] = sum;
            }

        Gemm.Multiply(transposeA, transposeB, m, n, k, a.Pointer, lda, b.Pointer, ldb, c.Pointer, ldc, accumulate);

        Assert.Equal(expected, c.Span.ToArray());
        c.AssertNothingBeyondWasWritten();
    }
}
