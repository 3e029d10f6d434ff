using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using static TorchSharp.Kernels.Simd;

namespace TorchSharp.Kernels;

/// <summary>A row of at most 64 numbers of which many are zero, and a bit for each that is not.</summary>
internal readonly unsafe struct SparseRow<T> where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <summary>Most numbers in a row.</summary>
    public const int MostTerms = 64;

    /// <summary>Vectors of a result that are computed together: with a factor and an operand they fill 16 registers.</summary>
    private const int Block = 14;

    private readonly T* factors;
    private readonly ulong present;

    /// <summary>Notes which numbers are not zero.</summary>
    /// <param name="factors">The numbers, which stay where they are; there must be room for <see cref="MostTerms"/>.</param>
    /// <param name="count">How many.</param>
    public SparseRow(T* factors, long count)
    {
        this.factors = factors;
        for (var l = 0; l < count; l += Vector256<T>.Count)
        {
            var isZero = Vector256.Equals(Vector256.Load(factors + l), Vector256<T>.Zero);
            present |= (ulong)(~isZero.ExtractMostSignificantBits() & ((1u << Vector256<T>.Count) - 1)) << l;
        }
        if (count < MostTerms) present &= (1UL << (int)count) - 1;
    }

    /// <summary>Columns that are computed together.</summary>
    public static long Columns => Block * Vector256<T>.Count;

    /// <summary>c = Σₗ factor[l]·b[l, :], or c += …: for each column a running sum of fused multiply-adds, l ascending.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Multiply(T* b, long step, T* c, long columns, bool accumulate)
    {
        if (columns == Columns)
        {
            MultiplyBlock(factors, present, b, step, c, accumulate);
            return;
        }
        long i = 0, width = Vector256<T>.Count;
        for (; i <= columns - width; i += width) MultiplyVector(b + i, step, c + i, accumulate);
        for (; i < columns; i++) MultiplyOne(b + i, step, c + i, accumulate);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplyBlock(T* factors, ulong present, T* b, long step, T* c, bool accumulate)
    {
        var w = Vector256<T>.Count;
        Vector256<T> c0 = Vector256<T>.Zero, c1 = c0, c2 = c0, c3 = c0, c4 = c0, c5 = c0, c6 = c0;
        Vector256<T> c7 = c0, c8 = c0, c9 = c0, c10 = c0, c11 = c0, c12 = c0, c13 = c0;
        if (accumulate)
        {
            (c0, c1, c2, c3) = (Vector256.Load(c), Vector256.Load(c + w), Vector256.Load(c + 2 * w), Vector256.Load(c + 3 * w));
            (c4, c5, c6, c7) = (Vector256.Load(c + 4 * w), Vector256.Load(c + 5 * w), Vector256.Load(c + 6 * w), Vector256.Load(c + 7 * w));
            (c8, c9, c10, c11) = (Vector256.Load(c + 8 * w), Vector256.Load(c + 9 * w), Vector256.Load(c + 10 * w), Vector256.Load(c + 11 * w));
            (c12, c13) = (Vector256.Load(c + 12 * w), Vector256.Load(c + 13 * w));
        }
        for (; present != 0; present &= present - 1)
        {
            var l = BitOperations.TrailingZeroCount(present);
            var x = Vector256.Create(factors[l]);
            var row = b + l * step;
            c0 = Fma(x, Vector256.Load(row), c0);
            c1 = Fma(x, Vector256.Load(row + w), c1);
            c2 = Fma(x, Vector256.Load(row + 2 * w), c2);
            c3 = Fma(x, Vector256.Load(row + 3 * w), c3);
            c4 = Fma(x, Vector256.Load(row + 4 * w), c4);
            c5 = Fma(x, Vector256.Load(row + 5 * w), c5);
            c6 = Fma(x, Vector256.Load(row + 6 * w), c6);
            c7 = Fma(x, Vector256.Load(row + 7 * w), c7);
            c8 = Fma(x, Vector256.Load(row + 8 * w), c8);
            c9 = Fma(x, Vector256.Load(row + 9 * w), c9);
            c10 = Fma(x, Vector256.Load(row + 10 * w), c10);
            c11 = Fma(x, Vector256.Load(row + 11 * w), c11);
            c12 = Fma(x, Vector256.Load(row + 12 * w), c12);
            c13 = Fma(x, Vector256.Load(row + 13 * w), c13);
        }
        c0.Store(c);
        c1.Store(c + w);
        c2.Store(c + 2 * w);
        c3.Store(c + 3 * w);
        c4.Store(c + 4 * w);
        c5.Store(c + 5 * w);
        c6.Store(c + 6 * w);
        c7.Store(c + 7 * w);
        c8.Store(c + 8 * w);
        c9.Store(c + 9 * w);
        c10.Store(c + 10 * w);
        c11.Store(c + 11 * w);
        c12.Store(c + 12 * w);
        c13.Store(c + 13 * w);
    }

    private void MultiplyVector(T* b, long step, T* c, bool accumulate)
    {
        var sum = accumulate ? Vector256.Load(c) : Vector256<T>.Zero;
        for (var rest = present; rest != 0; rest &= rest - 1)
        {
            var l = BitOperations.TrailingZeroCount(rest);
            sum = Fma(Vector256.Create(factors[l]), Vector256.Load(b + l * step), sum);
        }
        sum.Store(c);
    }

    private void MultiplyOne(T* b, long step, T* c, bool accumulate)
    {
        var sum = accumulate ? *c : T.Zero;
        for (var rest = present; rest != 0; rest &= rest - 1)
        {
            var l = BitOperations.TrailingZeroCount(rest);
            sum = T.FusedMultiplyAdd(factors[l], b[l * step], sum);
        }
        *c = sum;
    }
}
