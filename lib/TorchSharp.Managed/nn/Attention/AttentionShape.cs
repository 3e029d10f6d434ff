using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>The sizes of multi-head attention: how features are divided among heads.</summary>
/// <param name="Features">E, of the queries and the result.</param>
/// <param name="Heads">How many heads; they divide E.</param>
/// <param name="KeyFeatures">Of the keys.</param>
/// <param name="ValueFeatures">Of the values.</param>
internal sealed record AttentionShape(long Features, long Heads, long KeyFeatures, long ValueFeatures)
{
    public long HeadFeatures => Features / Heads;

    /// <summary>Whether queries, keys and values have as many features, so that one matrix holds all projections.</summary>
    public bool IsUniform => KeyFeatures == Features && ValueFeatures == Features;

    /// <summary>[T × N × E] as [N·heads × T × E/heads].</summary>
    public Tensor Split(Tensor x) => x.reshape(x.shape[0], x.shape[1] * Heads, HeadFeatures).transpose(0, 1);

    /// <summary>[N·heads × L × E/heads] as [L × N × E].</summary>
    public Tensor Join(Tensor x) => x.transpose(0, 1).reshape(x.shape[1], x.shape[0] / Heads, Features);

    /// <summary>The mean over the heads: of [N·heads × L × S], [N × L × S].</summary>
    public Tensor Averaged(Tensor weights) =>
        weights.reshape(weights.shape[0] / Heads, Heads, weights.shape[1], weights.shape[2]).mean([1]);

    /// <exception cref="ExternalException">A shape does not fit; the message names it and what was expected.</exception>
    public void Check(Tensor query, Tensor key, Tensor value, Tensor? paddingMask, Tensor? mask)
    {
        Expect("query", query, query.Rank == 3 && query.shape[2] == Features, $"[L × N × {Features}]");
        var (length, examples) = (query.shape[0], query.shape[1]);
        Expect("key", key, key.Rank == 3 && key.shape[1] == examples && key.shape[2] == KeyFeatures, $"[S × {examples} × {KeyFeatures}]");
        var keys = key.shape[0];
        Expect("value", value, value.Sizes.SequenceEqual([keys, examples, ValueFeatures]), $"[{keys} × {examples} × {ValueFeatures}]");
        if (paddingMask is not null)
            Expect(
                "key_padding_mask", paddingMask, paddingMask.Sizes.SequenceEqual([examples, keys]) && paddingMask.dtype == ScalarType.Bool,
                $"[{examples} × {keys}] of type Bool");
        if (mask is not null)
            Expect(
                "attn_mask", mask, mask.Sizes.SequenceEqual([length, keys]) || mask.Sizes.SequenceEqual([examples * Heads, length, keys]),
                $"[{length} × {keys}] or [{examples * Heads} × {length} × {keys}]");
    }

    private static void Expect(string name, Tensor tensor, bool fits, string expected)
    {
        if (!fits)
            throw new ExternalException(
                $"MultiheadAttention: {name} has shape {Shape.Text(tensor.Sizes)} and type {tensor.dtype}; expected {expected}.");
    }
}
