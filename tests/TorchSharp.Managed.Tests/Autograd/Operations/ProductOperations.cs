using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Autograd.Operations;

/// <summary>Matrix products, convolutions, pools, padding and tables, by the names of Goldens/product_gradients.json.</summary>
internal static class ProductOperations
{
    public static readonly Dictionary<string, Func<Tensor[], Tensor>> All = new()
    {
        ["matmul"] = x => x[0].matmul(x[1]),
        ["mm"] = x => x[0].mm(x[1]),
        ["mv"] = x => x[0].mv(x[1]),
        ["dot"] = x => x[0].dot(x[1]),
        ["outer"] = x => x[0].outer(x[1]),
        ["bmm"] = x => x[0].bmm(x[1]),
        ["linear"] = x => functional.linear(x[0], x[1], x[2]),
        ["linear without bias"] = x => functional.linear(x[0], x[1]),
        ["conv2d"] = x => functional.conv2d(x[0], x[1], x[2], [2, 1], [1, 0], groups: 2),
        ["conv2d, dilated"] = x => functional.conv2d(x[0], x[1], padding: [2], dilation: [2], groups: 2),
        ["conv2d_padding"] = x => functional.conv2d_padding(x[0], x[1], x[2], padding: Padding.Same, groups: 2),
        ["conv2d_padding, valid"] = x => functional.conv2d_padding(x[0], x[1], x[2], padding: Padding.Valid, groups: 2),
        ["conv_transpose2d"] = x => functional.conv_transpose2d(x[0], x[1], x[2], [2, 1], [1, 0], [1, 0], [1, 2], 2),
        ["max_pool2d"] = x => functional.max_pool2d(x[0], (3, 2), (2, 1), (1, 0), (1, 1), true),
        ["max_pool2d of a square"] = x => functional.max_pool2d(x[0], 2),
        ["max_pool2d of sizes"] = x => functional.max_pool2d(x[0], [2, 3], dilation: [2, 1]),
        ["max_pool2d_with_indices"] = x => functional.max_pool2d_with_indices(x[0], [2, 3]).output,
        ["avg_pool2d"] = x => functional.avg_pool2d(x[0], (3, 2), (2, 1), (1, 0), true, false),
        ["avg_pool2d of a square"] = x => functional.avg_pool2d(x[0], 2, padding: 1),
        ["avg_pool2d of sizes"] = x => functional.avg_pool2d(x[0], [2, 3], divisor_override: 5),
        ["pad"] = x => functional.pad(x[0], (1, 2, 0, 1), PaddingModes.Constant, 2.5),
        ["pad less"] = x => functional.pad(x[0], (-1, 2)),
        ["pad reflect"] = x => functional.pad(x[0], new long[] { 1, 2, 0, 1 }, PaddingModes.Reflect),
        ["pad replicate"] = x => functional.pad(x[0], (ReadOnlySpan<long>)[1, 2, 0, 1], PaddingModes.Replicate),
        ["pad circular"] = x => functional.pad(x[0], [1, 2, 0, 1], PaddingModes.Circular),
        ["embedding"] = x => EmbeddingOperation.Lookup(x[1], x[0], new()),
        ["embedding, padded"] = x => EmbeddingOperation.Lookup(x[1], x[0], new(2)),
    };
}
