using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NeuralNotebooks.Classical;

/// <summary>Products and sums over arrays of float64, four numbers at a time, each sum in one fixed order.</summary>
internal static class DenseVector
{
    private static readonly nuint Step = (nuint)Vector256<double>.Count;

    /// <summary>Σ aⱼbⱼ.</summary>
    internal static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        ref var first = ref Start(a, b.Length);
        ref var second = ref MemoryMarshal.GetReference(b);
        var (sum, other) = (Vector256<double>.Zero, Vector256<double>.Zero);
        nuint j = 0, length = (nuint)a.Length;
        for (; j + 2 * Step <= length; j += 2 * Step)
        {
            sum = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref first, j), Vector256.LoadUnsafe(ref second, j), sum);
            other = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref first, j + Step), Vector256.LoadUnsafe(ref second, j + Step), other);
        }
        var total = Vector256.Sum(sum + other);
        for (; j < length; j++) total = Math.FusedMultiplyAdd(a[(int)j], b[(int)j], total);
        return total;
    }

    /// <summary>y ← y + s·x.</summary>
    internal static void AddScaled(Span<double> y, double s, ReadOnlySpan<double> x)
    {
        ref var target = ref Start(y, x.Length);
        ref var source = ref MemoryMarshal.GetReference(x);
        var factor = Vector256.Create(s);
        nuint j = 0, length = (nuint)y.Length;
        for (; j + Step <= length; j += Step)
            Vector256.FusedMultiplyAdd(factor, Vector256.LoadUnsafe(ref source, j), Vector256.LoadUnsafe(ref target, j)).StoreUnsafe(ref target, j);
        for (; j < length; j++) y[(int)j] = Math.FusedMultiplyAdd(s, x[(int)j], y[(int)j]);
    }

    /// <summary>Σ wⱼ(xⱼ − mⱼ)²: a squared distance with weights.</summary>
    internal static double SquaredDistance(ReadOnlySpan<double> x, ReadOnlySpan<double> m, ReadOnlySpan<double> w)
    {
        ref var values = ref Start(x, m.Length);
        ref var centre = ref Start(m, w.Length);
        ref var weights = ref MemoryMarshal.GetReference(w);
        var sum = Vector256<double>.Zero;
        nuint j = 0, length = (nuint)x.Length;
        for (; j + Step <= length; j += Step)
        {
            var gap = Vector256.LoadUnsafe(ref values, j) - Vector256.LoadUnsafe(ref centre, j);
            sum = Vector256.FusedMultiplyAdd(gap * Vector256.LoadUnsafe(ref weights, j), gap, sum);
        }
        var total = Vector256.Sum(sum);
        for (; j < length; j++) total += w[(int)j] * (x[(int)j] - m[(int)j]) * (x[(int)j] - m[(int)j]);
        return total;
    }

    // The loops above do not check bounds one by one.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref double Start(ReadOnlySpan<double> span, int otherLength)
    {
        if (span.Length != otherLength) throw new ArgumentException($"Arrays of {span.Length} and {otherLength} numbers don't go together.");
        return ref MemoryMarshal.GetReference(span);
    }
}
