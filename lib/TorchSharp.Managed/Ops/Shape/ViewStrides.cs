using System.Runtime.InteropServices;

namespace TorchSharp;

/// <summary>Whether elements can be seen in another shape without moving them.</summary>
internal static class ViewStrides
{
    /// <summary>A shape with its −1, if any, replaced by what is left over.</summary>
    /// <exception cref="ExternalException">No such size exists.</exception>
    public static long[] Infer(long[] shape, long count, long[] before)
    {
        var unknown = Array.IndexOf(shape, -1);
        var known = 1L;
        for (var d = 0; d < shape.Length; d++)
            if (d != unknown)
                known *= shape[d];
        var result = (long[])shape.Clone();
        if (unknown >= 0 && known != 0 && Array.LastIndexOf(shape, -1) == unknown) result[unknown] = count / known;
        if (Array.Exists(result, size => size < 0) || Shape.Count(result) != count)
            throw new ExternalException(
                $"view: shape {Shape.Text(shape)} is invalid for a tensor of shape {Shape.Text(before)}, which has {count} elements.");
        return result;
    }

    /// <summary>The strides of a view of the new shape; null when only a copy can have it.</summary>
    public static long[]? Find(long[] sizes, long[] strides, long[] newSizes)
    {
        if (Shape.IsContiguous(sizes, strides)) return Shape.ContiguousStrides(newSizes);
        var result = new long[newSizes.Length];
        var next = newSizes.Length - 1;
        for (int d = sizes.Length - 1, last = d; d >= 0; d--)
        {
            // A block of old dimensions without gaps, from d to last, must be a block of new ones.
            if (d > 0 && (sizes[d] == 1 || strides[d - 1] == strides[d] * sizes[d] || sizes[d - 1] == 1)) continue;
            var block = Shape.Count(sizes.AsSpan(d, last - d + 1));
            var stride = InnermostStride(sizes, strides, d, last);
            var filled = 1L;
            while (next >= 0 && (filled < block || newSizes[next] == 1))
            {
                result[next] = stride * filled;
                filled *= newSizes[next--];
            }
            if (filled != block) return null;
            last = d - 1;
        }
        return next < 0 ? result : null;
    }

    private static long InnermostStride(long[] sizes, long[] strides, int first, int last)
    {
        for (var d = last; d >= first; d--)
            if (sizes[d] != 1)
                return strides[d];
        return 1;
    }
}
