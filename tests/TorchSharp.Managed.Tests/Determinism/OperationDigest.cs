using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Determinism;

/// <summary>
/// Operations in which elements meet, there and back, at sizes that no vector divides and that threads share: layers, losses,
/// reductions, orders, sums at indices, steps of optimizers.
/// </summary>
internal static class OperationDigest
{
    private static readonly Tensor Classes = Numbers(11, 101), Words = Numbers(53, 700), Places = Numbers(97, 101, 97), Rows = Numbers(101, 400);

    /// <summary>Every operation, by name: from a type to the results and gradients.</summary>
    public static IReadOnlyDictionary<string, Func<ScalarType, Tensor[]>> All { get; } = new Dictionary<string, Func<ScalarType, Tensor[]>>
    {
        ["matrix product"] = type => Differentiated(x => matmul(x[0], x[1]), Values(type, 64, 70), Values(type, 70, 67)),
        ["batched product"] = type => Differentiated(x => bmm(x[0], x[1]), Values(type, 5, 33, 40), Values(type, 5, 40, 37)),
        ["linear"] = type => Differentiated(x => functional.linear(x[0], x[1], x[2]), Values(type, 64, 70), Values(type, 67, 70), Values(type, 67)),
        ["convolution"] = type => Differentiated(
            x => functional.conv2d(x[0], x[1], x[2], padding: [1, 2], dilation: [1, 2]), Values(type, 12, 2, 17, 19), Values(type, 4, 2, 3, 3), Values(type, 4)),
        ["grouped convolution with strides"] = type => Differentiated(
            x => functional.conv2d(x[0], x[1], strides: [2, 1], groups: 2), Values(type, 9, 4, 15, 13), Values(type, 6, 2, 3, 2)),
        ["transposed convolution"] = type => Differentiated(
            x => functional.conv_transpose2d(x[0], x[1], x[2], strides: [2, 2]), Values(type, 9, 4, 9, 7), Values(type, 4, 3, 3, 3), Values(type, 3)),
        ["max pooling"] = type => Differentiated(x => functional.max_pool2d(x[0], 3, 2, 1), Values(type, 7, 5, 35, 33)),
        ["average pooling"] = type => Differentiated(x => functional.avg_pool2d(x[0], 3, 2, 1), Values(type, 7, 5, 35, 33)),
        ["padding"] = type => Differentiated(x => functional.pad(x[0], [3, 2, 1, 4], PaddingModes.Reflect), Values(type, 7, 5, 35, 33)),
        ["batch normalization"] = type => Differentiated(
            x => functional.batch_norm(x[0], null, null, x[1], x[2], training: true), Values(type, 33, 7, 9, 21), Values(type, 7), Values(type, 7)),
        ["layer normalization"] = type => Differentiated(
            x => functional.layer_norm(x[0], [331], x[1], x[2]), Values(type, 101, 331), Values(type, 331), Values(type, 331)),
        ["embedding"] = type => Differentiated(x => x[0].index_select(0, Words), Values(type, 53, 61)),
        ["attention"] = type => Differentiated(
            x => functional.scaled_dot_product_attention(x[0], x[1], x[2]), Values(type, 5, 33, 17), Values(type, 5, 31, 17), Values(type, 5, 31, 19)),
        ["cross entropy"] = type => Differentiated(x => functional.cross_entropy(x[0], Classes, Values(type, 11).abs(), label_smoothing: 0.1), Values(type, 101, 11)),
        ["cross entropy of many"] = type => Differentiated(x => functional.cross_entropy(x[0], Places[0]), Values(type, 97, 101)),
        ["negative log-likelihood"] = type => Differentiated(x => functional.nll_loss(x[0], Classes), Values(type, 101, 11)),
        ["Huber"] = type => Differentiated(x => functional.huber_loss(x[0], x[1], 0.3), Values(type, 101, 331), Values(type, 101, 331)),
        ["Kullback-Leibler"] = type => Differentiated(x => functional.kl_div(x[0], x[1], log_target: true), Values(type, 101, 331), Values(type, 101, 331)),
        ["binary cross entropy"] = type => Differentiated(x => functional.binary_cross_entropy_with_logits(x[0], x[1].abs()), Values(type, 101, 331), Values(type, 101, 331)),
        ["softmax"] = type => Differentiated(x => x[0].softmax(-1), Values(type, 101, 97)),
        ["softmax of columns"] = type => Differentiated(x => x[0].softmax(0), Values(type, 101, 97)),
        ["log-softmax"] = type => Differentiated(x => x[0].log_softmax(-1), Values(type, 101, 97)),
        ["logsumexp"] = type => Differentiated(x => x[0].logsumexp(1), Values(type, 101, 97)),
        ["sums"] = type => Reduced(x => x.sum(), x => x.sum(0L), x => x.sum(1), x => x.sum(2), x => x.sum(0, 2), type),
        ["variances"] = type => Reduced(x => x.var(), x => x.var(0), x => x.var(1), x => x.std(2), x => x.var([0L, 2]), type),
        ["norms"] = type => Reduced(x => x.norm(), x => x.norm(0), x => x.norm(1), x => x.norm(2), x => x.norm(1f), type),
        ["extremes"] = type => Reduced(x => x.max(), x => x.amax(0), x => x.amin(1), x => x.max(2).values, x => x.amax(0, 2), type),
        ["products"] = type => Differentiated(x => (x[0] * 0.1 + 1).prod(1), Values(type, 71, 13, 67)),
        ["running sums"] = type => Differentiated(x => x[0].cumsum(1), Values(type, 71, 13, 67)),
        ["orders"] = type => [.. Differentiated(x => x[0].sort(1).Values, Values(type, 71, 83)), Values(type, 71, 83).argsort(0, descending: true), Values(type, 71, 83).topk(7).values],
        ["gathered"] = type => Differentiated(x => x[0].gather(1, Places), Values(type, 101, 97)),
        ["scattered sums"] = type => Differentiated(x => x[0].scatter_add(1, Places, x[1]), Values(type, 101, 97), Values(type, 101, 97)),
        ["sums at rows"] = type => Differentiated(x => x[0].index_add(0, Rows, x[1], 0.3), Values(type, 101, 17), Values(type, 400, 17)),
        ["accumulated at places"] = type => [Values(type, 101, 17).index_put_(Values(type, 400, 17), [Rows], accumulate: true)],
        ["momentum"] = type => Steps(type, p => optim.SGD(p, 0.1, momentum: 0.9, weight_decay: 0.01, nesterov: true)),
        ["Adam"] = type => Steps(type, p => optim.Adam(p, 0.1, weight_decay: 0.01, amsgrad: true)),
        ["AdamW"] = type => Steps(type, p => optim.AdamW(p, 0.1, weight_decay: 0.1)),
        ["RMSProp"] = type => Steps(type, p => optim.RMSProp(p, 0.01, momentum: 0.5, centered: true)),
        ["Adagrad"] = type => Steps(type, p => optim.Adagrad(p, 0.1, lr_decay: 0.1, weight_decay: 0.01)),
    };

    /// <summary>The hash of an operation's results in a type.</summary>
    public static string Of(string operation, ScalarType type)
    {
        using var scope = NewDisposeScope();
        using var hash = new TensorHash();
        foreach (var result in All[operation](type)) hash.Add(result);
        return hash.Text;
    }

    /// <summary>A function's value, and the gradients of a sum in which each element counts differently.</summary>
    private static Tensor[] Differentiated(Func<Tensor[], Tensor> function, params Tensor[] inputs)
    {
        foreach (var input in inputs) input.requires_grad_();
        var y = function(inputs);
        y.backward([Values(y.dtype, y.shape)]);
        return [y, .. inputs.Select(input => input.grad!)];
    }

    private static Tensor[] Reduced(
        Func<Tensor, Tensor> a, Func<Tensor, Tensor> b, Func<Tensor, Tensor> c, Func<Tensor, Tensor> d, Func<Tensor, Tensor> e, ScalarType type) =>
        [.. new[] { a, b, c, d, e }.SelectMany(function => Differentiated(x => function(x[0]), Values(type, 71, 13, 67)))];

    private static Tensor[] Steps(ScalarType type, Func<Parameter[], optim.Optimizer> make)
    {
        var w = new Parameter(Values(type, 20011));
        using var optimizer = make([w]);
        for (var step = 0; step < 3; step++)
            TrainingRun.Descend(optimizer, () => (w - step).square().sum());
        return [w];
    }

    /// <summary>Numbers between −1 and 1, the same each time.</summary>
    private static Tensor Values(ScalarType type, params long[] shape) => rand(shape, type, generator: new Generator((ulong)shape.Length)) * 2 - 1;

    private static Tensor Numbers(long below, params long[] shape) =>
        randint(0, below, shape, generator: new Generator((ulong)below)).DetachFromDisposeScope();
}
