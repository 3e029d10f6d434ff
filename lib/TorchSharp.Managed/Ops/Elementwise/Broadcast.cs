using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Elementwise;

/// <summary>Broadcasting: shapes are aligned at their last dimension, and a size of 1 stretches to any size.</summary>
internal static class Broadcast
{
    /// <summary>The shape that both shapes stretch to.</summary>
    /// <exception cref="ExternalException">Two sizes differ and neither is 1.</exception>
    public static long[] Shapes(string operation, ReadOnlySpan<long> a, ReadOnlySpan<long> b)
    {
        var result = new long[Math.Max(a.Length, b.Length)];
        for (var d = 1; d <= result.Length; d++)
        {
            var sizeA = d <= a.Length ? a[^d] : 1;
            var sizeB = d <= b.Length ? b[^d] : 1;
            if (sizeA != sizeB && sizeA != 1 && sizeB != 1)
                throw Operation.Error(
                    operation, $"shapes {Shape.Text(a)} and {Shape.Text(b)} do not match: " +
                    $"the size of tensor a ({sizeA}) must match the size of tensor b ({sizeB}) at non-singleton dimension {result.Length - d}.");
            result[^d] = sizeA == 1 ? sizeB : sizeA;
        }
        return result;
    }

    /// <summary>Whether there is a shape that both shapes stretch to.</summary>
    public static bool Fits(ReadOnlySpan<long> a, ReadOnlySpan<long> b)
    {
        for (var d = 1; d <= Math.Min(a.Length, b.Length); d++)
            if (a[^d] != b[^d] && a[^d] != 1 && b[^d] != 1)
                return false;
        return true;
    }

    /// <summary>A tensor's strides in bytes as if it had a larger shape: 0 where it is stretched.</summary>
    public static unsafe void Strides(Tensor tensor, ReadOnlySpan<long> shape, long* strides)
    {
        var size = tensor.dtype.ElementSize();
        var missing = shape.Length - tensor.Rank;
        for (var d = 0; d < shape.Length; d++)
            strides[d] = d < missing || tensor.Sizes[d - missing] == 1 && shape[d] != 1 ? 0 : tensor.Strides[d - missing] * size;
    }

    /// <summary>Sums a gradient over the dimensions that broadcasting stretched, back to the operand's shape.</summary>
    public static Tensor SumTo(Tensor gradient, ReadOnlySpan<long> shape)
    {
        if (gradient.Sizes.SequenceEqual(shape)) return gradient;
        var missing = gradient.Rank - shape.Length;
        var stretched = new List<long>();
        for (var d = 0; d < gradient.Rank; d++)
            if (d < missing || shape[d - missing] == 1 && gradient.Sizes[d] != 1)
                stretched.Add(d);
        using var sum = gradient.sum([.. stretched], keepdim: true);
        return sum.view(shape.ToArray());
    }
}
