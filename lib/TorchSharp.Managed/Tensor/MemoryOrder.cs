namespace TorchSharp;

/// <summary>How a new tensor lies in memory that is to lie as another does: dimensions in the same order, without gaps.</summary>
internal static class MemoryOrder
{
    /// <summary>The same strides where they leave no gaps and overlap nowhere; else strides of the same order that do neither.</summary>
    public static long[] StridesLike(ReadOnlySpan<long> sizes, ReadOnlySpan<long> strides)
    {
        if (Shape.IsContiguous(sizes, strides)) return strides.ToArray();
        var order = FastestFirst(sizes, strides);
        var dense = new long[sizes.Length];
        var (stride, isDense) = (1L, true);
        foreach (var d in order)
        {
            dense[d] = stride;
            if (sizes[d] < 2) continue;
            isDense &= strides[d] == stride;
            stride *= sizes[d];
        }
        return isDense ? strides.ToArray() : dense;
    }

    /// <summary>The dimensions, that of the shortest step first. PyTorch's sort, for where steps of 0 leave the order open.</summary>
    private static int[] FastestFirst(ReadOnlySpan<long> sizes, ReadOnlySpan<long> strides)
    {
        var order = new int[sizes.Length];
        for (var i = 0; i < order.Length; i++) order[i] = order.Length - 1 - i;
        for (var i = 1; i < order.Length; i++)
        {
            var at = i;
            for (var before = i - 1; before >= 0; before--)
            {
                var comparison = Compare(order[before], order[at], sizes, strides);
                if (comparison < 0) break;
                if (comparison == 0) continue;
                (order[before], order[at]) = (order[at], order[before]);
                at = before;
            }
        }
        return order;
    }

    private static int Compare(int a, int b, ReadOnlySpan<long> sizes, ReadOnlySpan<long> strides)
    {
        if (strides[a] == 0 || strides[b] == 0) return 0;
        return strides[a] != strides[b] ? strides[a].CompareTo(strides[b]) : sizes[a] > sizes[b] ? 1 : 0;
    }
}
