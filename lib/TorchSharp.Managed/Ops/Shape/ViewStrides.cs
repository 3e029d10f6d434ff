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
            throw Operation.Error(
                "view", $"shape {Shape.Text(shape)} is invalid for {count} elements, of a tensor of shape {Shape.Text(before)}.");
        return result;
    }

    /// <summary>The strides of a view of the new shape; null when only a copy can have it.</summary>
    public static long[]? Find(long[] sizes, long[] strides, long[] newSizes)
    {
        if (Shape.IsContiguous(sizes, strides)) return Shape.ContiguousStrides(newSizes);
        // Dimensions of size 1 have no say: any stride will do for them.
        var dims = Enumerable.Range(0, sizes.Length).Where(d => sizes[d] != 1).ToArray();
        var result = new long[newSizes.Length];
        var next = newSizes.Length - 1;
        for (var last = dims.Length - 1; last >= 0;)
        {
            // A block of old dimensions without gaps must be a block of new ones.
            var first = last;
            while (first > 0 && strides[dims[first - 1]] == strides[dims[first]] * sizes[dims[first]]) first--;
            var block = 1L;
            for (var k = first; k <= last; k++) block *= sizes[dims[k]];
            var filled = 1L;
            while (next >= 0 && (filled < block || newSizes[next] == 1))
            {
                result[next] = strides[dims[last]] * filled;
                filled *= newSizes[next--];
            }
            if (filled != block) return null;
            last = first - 1;
        }
        for (; next >= 0; next--)
            if (newSizes[next] == 1) result[next] = 1;
            else return null;
        return result;
    }
}
