using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>What queries must not look at.</summary>
internal static class AttentionMasks
{
    /// <summary>The scores [N·heads × L × S], with −∞ where a mask is true, or with what it adds.</summary>
    /// <remarks>The last keys may be the layer's own, of which the masks know nothing: they are never masked.</remarks>
    public static Tensor Apply(Tensor scores, Tensor? mask, Tensor? paddingMask, long heads)
    {
        var keys = scores.shape[2];
        if (mask is not null)
        {
            mask = Widened(mask, keys);
            scores = mask.dtype == ScalarType.Bool ? scores.masked_fill(mask, double.NegativeInfinity) : scores + mask;
        }
        if (paddingMask is null) return scores;
        var ofExample = Widened(paddingMask, keys).unsqueeze(1).unsqueeze(1);
        return scores.reshape(-1, heads, scores.shape[1], keys)
            .masked_fill(ofExample, double.NegativeInfinity).reshape(scores.shape);
    }

    private static Tensor Widened(Tensor mask, long keys)
    {
        var missing = keys - mask.shape[^1];
        if (missing == 0) return mask;
        long[] shape = [.. mask.shape[..^1], missing];
        return cat([mask, zeros(shape, mask.dtype)], -1);
    }
}
