using System.Runtime.CompilerServices;
using static TorchSharp.torch;

namespace TorchSharp.Reductions;

/// <summary>
/// Which dimensions of a tensor a reduction folds away. Its elements are seen as [outer × length × inner], where the
/// middle is folded: a copy brings them there when they do not lie so.
/// </summary>
internal sealed class Reduction
{
    private readonly bool[] folded;
    private readonly long[] inputSizes;
    private readonly bool keepDimensions;

    /// <param name="input">What is reduced.</param>
    /// <param name="dims">The dimensions that are folded; all when empty.</param>
    /// <param name="keepDimensions">Whether they stay, with size 1.</param>
    /// <param name="operation">For the error of a dimension that the input lacks.</param>
    public Reduction(Tensor input, ReadOnlySpan<long> dims, bool keepDimensions, [CallerMemberName] string operation = "")
    {
        this.keepDimensions = keepDimensions;
        inputSizes = input.Sizes.ToArray();
        folded = new bool[input.Rank];
        foreach (var dim in dims)
        {
            var d = Shape.Dimension(dim, input.Sizes, operation);
            if (d < folded.Length) folded[d] = true;
        }
        if (dims.IsEmpty) Array.Fill(folded, true);
        Length = 1;
        for (var d = 0; d < folded.Length; d++)
            if (folded[d])
                Length *= inputSizes[d];
    }

    /// <summary>How many elements make one of the result.</summary>
    public long Length { get; }

    /// <summary>The result's shape.</summary>
    public long[] ResultSizes => SizesWhere(keepDimensions);

    /// <summary>The shape of the result with the folded dimensions kept at size 1.</summary>
    private long[] KeptSizes => SizesWhere(true);

    /// <summary>The input with the folded dimensions in the middle of [outer × length × inner].</summary>
    /// <param name="input">The tensor.</param>
    /// <param name="outer">The product of the sizes before.</param>
    /// <param name="inner">The product of the sizes after.</param>
    /// <returns>A contiguous tensor that the caller disposes of.</returns>
    public Tensor Arranged(Tensor input, out long outer, out long inner)
    {
        var first = Array.IndexOf(folded, true);
        var last = Array.LastIndexOf(folded, true);
        (outer, inner) = (1, 1);
        if (first >= 0 && Array.IndexOf(folded, false, first, last - first + 1) >= 0)
        {
            outer = Shape.Count(SizesWhere(false));
            return Rows(input);
        }
        for (var d = 0; d < folded.Length; d++)
            if (d < first) outer *= inputSizes[d];
            else if (d > last) inner *= inputSizes[d];
        using var plain = input.detach();
        return plain.contiguous();
    }

    /// <summary>The input with the folded dimensions last, so that what becomes one element lies side by side.</summary>
    /// <returns>A contiguous tensor that the caller disposes of.</returns>
    public Tensor Rows(Tensor input)
    {
        using var detached = input.detach();
        if (FoldedAreLast) return detached.contiguous();
        using var permuted = detached.permute(FoldedLast());
        return permuted.contiguous();
    }

    /// <summary>A tensor of the result's shape stretched back to the input's; a view.</summary>
    public Tensor Restored(Tensor result) => result.reshape(KeptSizes).expand(inputSizes);

    /// <summary>A tensor of the result's shape with the folded dimensions at size 1.</summary>
    public Tensor Kept(Tensor result) => result.reshape(KeptSizes);

    /// <summary>The gradient of extremes: each goes, in equal shares, to the elements that equal it.</summary>
    public Tensor Shared(Tensor gradient, Tensor input, Tensor extremes, bool withNaN)
    {
        var equal = input.eq(Restored(extremes));
        var hits = (withNaN ? equal.logical_or(input.isnan()) : equal).to_type(gradient.dtype);
        var shares = hits.sum(Dimensions, keepdim: true);
        return Restored(gradient).mul(hits).div(shares);
    }

    /// <summary>The dimensions that are folded.</summary>
    public long[] Dimensions => [.. Enumerable.Range(0, folded.Length).Where(d => folded[d]).Select(d => (long)d)];

    private long[] SizesWhere(bool keep)
    {
        var sizes = new List<long>(inputSizes.Length);
        for (var d = 0; d < folded.Length; d++)
            if (!folded[d]) sizes.Add(inputSizes[d]);
            else if (keep) sizes.Add(1);
        return [.. sizes];
    }

    private bool FoldedAreLast => Array.IndexOf(folded, true) is var first && (first < 0 || Array.IndexOf(folded, false, first) < 0);

    private long[] FoldedLast()
    {
        var order = new List<long>(folded.Length);
        for (var pass = 0; pass < 2; pass++)
            for (var d = 0; d < folded.Length; d++)
                if (folded[d] == (pass == 1))
                    order.Add(d);
        return [.. order];
    }
}
