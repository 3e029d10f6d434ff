using System.Runtime.InteropServices;
using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>
            /// softmax(q·kᵀ/√E + mask)·v (Vaswani et al. 2017): for each of L queries a mean of S values, weighted by how well their
            /// keys fit the query.
            /// </summary>
            /// <param name="query">q, of shape [… × L × E].</param>
            /// <param name="key">k, of shape [… × S × E].</param>
            /// <param name="value">v, of shape [… × S × V].</param>
            /// <param name="attn_mask">
            /// Broadcast to [… × L × S]; null for none. Of type Bool, true where a query may look at a key; else added to q·kᵀ/√E.
            /// </param>
            /// <param name="p">The probability that a weight is dropped. Set it to 0 when you don't train.</param>
            /// <param name="is_casual">Whether the mask is causal: query i looks at keys 0 … i. (The name is TorchSharp's.)</param>
            /// <returns>[… × L × V].</returns>
            /// <exception cref="ExternalException">The shapes do not fit, or there is a mask and the flag, too.</exception>
            public static Tensor scaled_dot_product_attention(
                Tensor query, Tensor key, Tensor value, Tensor? attn_mask = null, double p = 0, bool is_casual = false)
            {
                using var operation = Operation.Begin();
                CheckAttention(query, key, value);
                if (is_casual && attn_mask is not null)
                    throw Operation.Error("scaled_dot_product_attention", "give either an attn_mask or is_casual, not both.");
                using var scope = NewDisposeScope();
                var scores = (query / Math.Sqrt(query.shape[^1])).matmul(key.transpose(-2, -1));
                if (is_casual) attn_mask = ones([query.shape[^2], key.shape[^2]], ScalarType.Bool).tril();
                if (attn_mask is { dtype: ScalarType.Bool }) scores = scores.masked_fill(attn_mask.logical_not(), double.NegativeInfinity);
                else if (attn_mask is not null) scores = scores + attn_mask;
                return dropout(scores.softmax(-1), p).matmul(value).MoveToOuterDisposeScope();
            }

            private static void CheckAttention(Tensor query, Tensor key, Tensor value)
            {
                var fits = query.Rank >= 2 && key.Rank >= 2 && value.Rank >= 2
                    && query.Sizes[^1] == key.Sizes[^1] && key.Sizes[^2] == value.Sizes[^2]
                    && Broadcast.Fits(query.Sizes[..^2], key.Sizes[..^2]) && Broadcast.Fits(key.Sizes[..^2], value.Sizes[..^2]);
                if (!fits)
                    throw Operation.Error(
                        "scaled_dot_product_attention", $"query {Shape.Text(query.Sizes)}, key {Shape.Text(key.Sizes)} and value "
                        + $"{Shape.Text(value.Sizes)} do not fit; expected [… × L × E], [… × S × E] and [… × S × V].");
            }
        }
    }
}
