using TorchSharp.Tests.Autograd.Operations;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Autograd;

/// <summary>Inputs of operations that are large enough for several threads and for whole vectors: more than 65,536 elements.</summary>
internal static class LargeInputs
{
    /// <summary>Operations of tables whose shapes do not stretch; the rest are made large by repeating their golden inputs.</summary>
    private static readonly Dictionary<string, long[][]> Shapes = new()
    {
        ["sum of three dimensions"] = [[2, 150, 256]], ["sum of many dimensions"] = [[2, 150, 256]], ["sum of a span of dimensions"] = [[2, 150, 256]],
        ["matmul"] = [[260, 300], [300, 270]], ["mm"] = [[260, 300], [300, 270]], ["mv"] = [[260, 300], [300]], ["dot"] = [[70_001], [70_001]],
        ["outer"] = [[300], [270]], ["bmm"] = [[3, 150, 160], [3, 160, 150]], ["linear"] = [[260, 300], [270, 300], [270]],
        ["linear without bias"] = [[260, 300], [270, 300]], ["conv2d"] = [[5, 4, 65, 60], [4, 2, 3, 3], [4]],
        ["conv2d, dilated"] = [[5, 4, 65, 60], [4, 2, 3, 3]], ["conv2d_padding"] = [[5, 4, 65, 60], [4, 2, 3, 3], [4]],
        ["conv2d_padding, valid"] = [[5, 4, 65, 60], [4, 2, 3, 3], [4]], ["conv_transpose2d"] = [[5, 4, 65, 60], [4, 2, 3, 3], [4]],
        ["max_pool2d"] = [[3, 4, 81, 80]], ["max_pool2d of a square"] = [[3, 4, 81, 80]], ["max_pool2d of sizes"] = [[3, 4, 81, 80]],
        ["max_pool2d_with_indices"] = [[3, 4, 81, 80]], ["avg_pool2d"] = [[3, 4, 81, 80]], ["avg_pool2d of a square"] = [[3, 4, 81, 80]],
        ["avg_pool2d of sizes"] = [[3, 4, 81, 80]], ["pad"] = [[3, 4, 81, 80]], ["pad less"] = [[3, 4, 81, 80]],
        ["pad reflect"] = [[3, 4, 81, 80]], ["pad replicate"] = [[3, 4, 81, 80]], ["pad circular"] = [[3, 4, 81, 80]],
        ["scaled_dot_product_attention"] = [[60, 300, 5], [60, 40, 5], [60, 40, 2]],
        ["scaled_dot_product_attention, causal"] = [[60, 300, 5], [60, 40, 5], [60, 40, 2]],
        ["layer_norm"] = [[25_000, 3], [3], [3]], ["layer_norm, plain"] = [[6_000, 4, 3]],
    };

    /// <summary>Tables whose inputs are repeated.</summary>
    private static readonly IEnumerable<string> Repeated =
        PointwiseOperations.All.Keys.Concat(InPlaceOperations.All.Keys).Concat(FunctionalOperations.All.Keys).Concat(
        [
            "clone", "contiguous", "view", "reshape", "ravel", "flatten", "permute", "transpose", "t", "repeat", "narrow", "flip", "tril", "triu", "to Float64",
            "diamond", "cat", "stack", "index_select", "index_select of columns", "gather", "masked_select", "scatter", "scatter_add", "index_add",
        ]);

    public static IEnumerable<string> Names => Shapes.Keys.Union(ReductionOperations.All.Keys).Union(Repeated).Except(["sum in another type"]);

    /// <summary>New inputs; those that are to get gradients require them.</summary>
    public static Tensor[] Of(string operation) =>
        Shapes.TryGetValue(operation, out var shapes) ? Array.ConvertAll(shapes, Distinct)
        : ReductionOperations.All.ContainsKey(operation) ? [Reduced(operation)]
        : Array.ConvertAll(GradientCase.All[operation].First(golden => golden.Variant.Length == 0).Inputs(), Stretched);

    /// <summary>A product of many is far from one only where its factors are near it.</summary>
    private static Tensor Reduced(string operation) =>
        operation.StartsWith("prod", StringComparison.Ordinal) ? (Distinct([300, 256]).detach() * 0.001 + 1).requires_grad_() : Distinct([300, 256]);

    /// <summary>Numbers of either sign, far from zero and from each other, in no order.</summary>
    private static Tensor Distinct(long[] shape)
    {
        var count = TensorExtensionMethods.TotalSize(shape);
        var place = (arange(count) * 7919).remainder(count);
        return ((place.to(float64) / count * 1.6 + 0.3) * (1 - place.remainder(2) * 2)).view(shape).requires_grad_();
    }

    /// <summary>Dimensions of 3 elements become 300, those of 4 become 256; the same elements again and again.</summary>
    private static Tensor Stretched(Tensor x) => x.detach().repeat(Array.ConvertAll(x.shape, size => size switch { 3 => 100L, 4 => 64, _ => 1 }))
        .requires_grad_(x.requires_grad);
}
