using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Autograd.Operations;

/// <summary>Losses, normalization and attention, by the names of Goldens/functional_gradients.json.</summary>
internal static class FunctionalOperations
{
    public static readonly Dictionary<string, Func<Tensor[], Tensor>> All = OfEveryReduction(new()
    {
        ["cross_entropy"] = (x, how) => functional.cross_entropy(x[0], x[1], reduction: how),
        ["nll_loss"] = (x, how) => functional.nll_loss(x[0], x[1], reduction: how),
        ["mse_loss"] = (x, how) => functional.mse_loss(x[0], x[1], how),
        ["l1_loss"] = (x, how) => functional.l1_loss(x[0], x[1], how),
        ["smooth_l1_loss"] = (x, how) => functional.smooth_l1_loss(x[0], x[1], how, 0.7),
        ["huber_loss"] = (x, how) => functional.huber_loss(x[0], x[1], 0.7, how),
        ["kl_div"] = (x, how) => functional.kl_div(x[0], x[1], true, how),
        ["kl_div of probabilities"] = (x, how) => functional.kl_div(x[0], x[1], false, how),
        ["binary_cross_entropy"] = (x, how) => functional.binary_cross_entropy(x[0], x[1], reduction: how),
        ["binary_cross_entropy_with_logits"] = (x, how) => functional.binary_cross_entropy_with_logits(x[0], x[1], reduction: how),
    }).Concat(new Dictionary<string, Func<Tensor[], Tensor>>
    {
        ["cross_entropy, weighted and smoothed"] = x => functional.cross_entropy(x[0], x[1], x[2], label_smoothing: 0.2),
        ["cross_entropy, weighted and smoothed, none"] = x => functional.cross_entropy(x[0], x[1], x[2], reduction: Reduction.None, label_smoothing: 0.2),
        ["cross_entropy of probabilities"] = x => functional.cross_entropy(x[0], x[1], x[2], label_smoothing: 0.2),
        ["nll_loss, weighted"] = x => functional.nll_loss(x[0], x[1], x[2]),
        ["binary_cross_entropy, weighted"] = x => functional.binary_cross_entropy(x[0], x[1], x[2]),
        ["binary_cross_entropy_with_logits, weighted"] = x => functional.binary_cross_entropy_with_logits(x[0], x[1], x[2], pos_weights: x[3]),
        ["smooth_l1_loss without a bend"] = x => functional.smooth_l1_loss(x[0], x[1], beta: 0),
        ["layer_norm"] = x => functional.layer_norm(x[0], [3], x[1], x[2], 1e-3),
        ["layer_norm, plain"] = x => functional.layer_norm(x[0], [4, 3]),
        ["batch_norm"] = x => functional.batch_norm(x[0], null, null, x[1], x[2], training: true, eps: 1e-3),
        ["batch_norm, plain"] = x => functional.batch_norm(x[0], null, null, training: true),
        ["batch_norm by running numbers"] = x => functional.batch_norm(x[0], x[1], x[2], x[3], x[4]),
        ["scaled_dot_product_attention"] = x => functional.scaled_dot_product_attention(x[0], x[1], x[2]),
        ["scaled_dot_product_attention, causal"] = x => functional.scaled_dot_product_attention(x[0], x[1], x[2], is_casual: true),
        ["scaled_dot_product_attention, masked"] = x => functional.scaled_dot_product_attention(x[0], x[1], x[2], x[3]),
        ["scaled_dot_product_attention, added"] = x => functional.scaled_dot_product_attention(x[0], x[1], x[2], x[3]),
        ["dropout"] = x => Seeded(() => functional.dropout(x[0], 0.4)),
        ["dropout in place"] = x => Seeded(() => functional.dropout(InPlaceOperations.Own(x[0]), 0.4, inplace: true)),
    }).ToDictionary(named => named.Key, named => named.Value);

    private static Tensor Seeded(Func<Tensor> random)
    {
        manual_seed(5);
        return random();
    }

    private static Dictionary<string, Func<Tensor[], Tensor>> OfEveryReduction(Dictionary<string, Func<Tensor[], Reduction, Tensor>> losses)
    {
        var all = new Dictionary<string, Func<Tensor[], Tensor>>();
        foreach (var (name, loss) in losses)
        {
            all[name] = x => loss(x, Reduction.Mean);
            all[$"{name}, sum"] = x => loss(x, Reduction.Sum);
            all[$"{name}, none"] = x => loss(x, Reduction.None);
        }
        return all;
    }
}
