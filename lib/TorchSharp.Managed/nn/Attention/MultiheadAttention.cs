using System.Runtime.InteropServices;
using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Attention by several heads at once (Vaswani et al. 2017). Queries, keys and values are projected; each head attends with
/// its own part of the features; what the heads found is joined and projected once more.
/// </summary>
public sealed class MultiheadAttention : nn.Module<Tensor, Tensor, Tensor, Tensor?, bool, Tensor?, Tuple<Tensor, Tensor?>>
{
    private readonly AttentionShape shape;
    private readonly double dropout;
    private readonly bool addZero;

    [ComponentName(Name = "in_proj_weight")] private Parameter? joinedWeight;
    [ComponentName(Name = "q_proj_weight")] private Parameter? queryWeight;
    [ComponentName(Name = "k_proj_weight")] private Parameter? keyWeight;
    [ComponentName(Name = "v_proj_weight")] private Parameter? valueWeight;
    [ComponentName(Name = "in_proj_bias")] private Parameter? bias;
    [ComponentName(Name = "bias_k")] private Parameter? extraKey;
    [ComponentName(Name = "bias_v")] private Parameter? extraValue;
    [ComponentName(Name = "out_proj")] private Linear output;

    internal MultiheadAttention(AttentionShape shape, double dropout, bool bias, bool addBias, bool addZero)
        : base(nameof(MultiheadAttention))
    {
        (this.shape, this.dropout, this.addZero) = (shape, dropout, addZero);
        output = nn.Linear(shape.Features, shape.Features, bias);
        if (shape.IsUniform) joinedWeight = Weight(3 * shape.Features, shape.Features);
        else
        {
            queryWeight = Weight(shape.Features, shape.Features);
            keyWeight = Weight(shape.Features, shape.KeyFeatures);
            valueWeight = Weight(shape.Features, shape.ValueFeatures);
        }
        if (bias)
        {
            this.bias = new TableParameter(zeros(3 * shape.Features));
            nn.init.zeros_(output.bias!);
        }
        if (addBias)
        {
            extraKey = new TableParameter(nn.init.xavier_normal_(empty(1, 1, shape.Features)));
            extraValue = new TableParameter(nn.init.xavier_normal_(empty(1, 1, shape.Features)));
        }
        RegisterComponents();
    }

    /// <inheritdoc cref="forward"/>
    public new Tuple<Tensor, Tensor?> call(
        Tensor query, Tensor key, Tensor value, Tensor? key_padding_mask = null, bool need_weights = true, Tensor? attn_mask = null) =>
        base.call(query, key, value, key_padding_mask, need_weights, attn_mask);

    /// <summary>Attends.</summary>
    /// <param name="query">L queries for each of N examples, [L × N × E].</param>
    /// <param name="key">S keys, [S × N × kdim].</param>
    /// <param name="value">S values, [S × N × vdim].</param>
    /// <param name="key_padding_mask">[N × S] of type Bool, true where a key is no key; null for none.</param>
    /// <param name="need_weights">Whether the weights are returned, too.</param>
    /// <param name="attn_mask">
    /// [L × S], or [N·heads × L × S]; null for none. Of type Bool, true where a query must not look at a key (the opposite of
    /// <see cref="nn.functional.scaled_dot_product_attention"/>, as in PyTorch); else added to the scores.
    /// </param>
    /// <returns>The result, [L × N × E], and the weights, [N × L × S], averaged over the heads; null when not needed.</returns>
    /// <exception cref="ExternalException">The shapes do not fit.</exception>
    public override Tuple<Tensor, Tensor?> forward(
        Tensor query, Tensor key, Tensor value, Tensor? key_padding_mask, bool need_weights, Tensor? attn_mask)
    {
        shape.Check(query, key, value, key_padding_mask, attn_mask);
        using var scope = NewDisposeScope();
        var (queries, keys, values) = Project(query, key, value);
        var scores = (shape.Split(queries) / Math.Sqrt(shape.HeadFeatures)).matmul(keys.transpose(1, 2));
        scores = AttentionMasks.Apply(scores, attn_mask, key_padding_mask, shape.Heads);
        var weights = nn.functional.dropout(scores.softmax(-1), dropout, training);
        var result = output.call(shape.Join(weights.matmul(values))).MoveToOuterDisposeScope();
        return new(result, need_weights ? shape.Averaged(weights).MoveToOuterDisposeScope() : null);
    }

    /// <summary>Queries, still joined, and keys and values for each head, with those that the layer adds.</summary>
    private (Tensor Queries, Tensor Keys, Tensor Values) Project(Tensor query, Tensor key, Tensor value)
    {
        var weights = joinedWeight?.chunk(3) ?? [queryWeight!, keyWeight!, valueWeight!];
        var biases = bias?.chunk(3) ?? [];
        Tensor Projected(Tensor x, int i) => nn.functional.linear(x, weights[i], biases.Length == 0 ? null : biases[i]);
        var (queries, keys, values) = (Projected(query, 0), Projected(key, 1), Projected(value, 2));
        if (extraKey is not null)
        {
            keys = cat([keys, extraKey.expand(1, keys.shape[1], -1)]);
            values = cat([values, extraValue!.expand(1, values.shape[1], -1)]);
        }
        (keys, values) = (shape.Split(keys), shape.Split(values));
        if (!addZero) return (queries, keys, values);
        using var zero = zeros([keys.shape[0], 1, shape.HeadFeatures], keys.dtype);
        return (queries, cat([keys, zero], 1), cat([values, zero], 1));
    }

    private static TableParameter Weight(long rows, long columns) => new(nn.init.xavier_uniform_(empty(rows, columns)));
}
