using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TorchSharp;

/// <summary>Arithmetic on sizes and strides.</summary>
internal static class Shape
{
    /// <summary>The number of elements: the product of the sizes (1 for a scalar).</summary>
    /// <exception cref="ExternalException">A size is negative, or the number too large.</exception>
    public static long Count(ReadOnlySpan<long> sizes)
    {
        var count = 1L;
        foreach (var size in sizes)
        {
            if (size < 0) throw new ExternalException($"Trying to create tensor with negative dimension {size}: {Text(sizes)}.");
            if (Math.BigMul(count, size, out count) != 0 || count < 0) throw TooLarge(sizes);
        }
        return count;
    }

    /// <summary>How many bytes the elements take.</summary>
    /// <exception cref="ExternalException">A size is negative, or the number too large.</exception>
    public static long Bytes(ReadOnlySpan<long> sizes, int elementSize) =>
        Math.BigMul(Count(sizes), elementSize, out long bytes) == 0 && bytes >= 0 ? bytes : throw TooLarge(sizes);

    /// <summary>Strides, in elements, of row-major order: the last index runs fastest.</summary>
    public static long[] ContiguousStrides(ReadOnlySpan<long> sizes)
    {
        var strides = new long[sizes.Length];
        var stride = 1L;
        for (var d = sizes.Length - 1; d >= 0; d--)
        {
            strides[d] = stride;
            stride *= Math.Max(sizes[d], 1);
        }
        return strides;
    }

    public static bool IsContiguous(ReadOnlySpan<long> sizes, ReadOnlySpan<long> strides)
    {
        var expected = 1L;
        for (var d = sizes.Length - 1; d >= 0; d--)
        {
            if (sizes[d] != 1 && strides[d] != expected) return Count(sizes) == 0;
            expected *= sizes[d];
        }
        return true;
    }

    /// <summary>Turns a dimension counted from the end (−1 is the last) into one counted from the front.</summary>
    /// <param name="dim">The dimension.</param>
    /// <param name="sizes">The tensor's sizes; a scalar counts as one dimension.</param>
    /// <param name="operation">For the error.</param>
    /// <exception cref="ExternalException">There is no such dimension.</exception>
    public static int Dimension(long dim, ReadOnlySpan<long> sizes, [CallerMemberName] string operation = "") =>
        Dimension(dim, sizes.Length, sizes, operation);

    /// <summary>As <see cref="Dimension(long, ReadOnlySpan{long}, string)"/>, of a result with another number of dimensions.</summary>
    public static int Dimension(long dim, int dimensions, ReadOnlySpan<long> sizes, [CallerMemberName] string operation = "")
    {
        var bound = Math.Max(dimensions, 1);
        if (dim < -bound || dim >= bound)
            throw Operation.Error(
                operation, $"Dimension out of range (expected to be in range of [{-bound}, {bound - 1}], but got {dim}) for a tensor of shape {Text(sizes)}.");
        return (int)(dim < 0 ? dim + bound : dim);
    }

    /// <summary>The sizes as PyTorch writes them: [2, 3].</summary>
    public static string Text(ReadOnlySpan<long> sizes) => $"[{string.Join(", ", sizes.ToArray())}]";

    private static ExternalException TooLarge(ReadOnlySpan<long> sizes) => new($"A tensor of shape {Text(sizes)} has too many elements.");
}
