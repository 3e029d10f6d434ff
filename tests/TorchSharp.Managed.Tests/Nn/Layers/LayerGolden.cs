using System.Text.Json;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Nn.Layers;

/// <summary>A case that Goldens/layer.py wrote: a function's inputs, output and gradients as PyTorch computes them.</summary>
internal static class LayerGolden
{
    /// <summary>Output and gradients of our function agree with PyTorch's.</summary>
    public static void Agrees(JsonElement golden, Func<Tensor[], Tensor> function, double relative = 1e-5, double absolute = 2e-6)
    {
        using var scope = NewDisposeScope();
        var leaves = golden.GetProperty("inputs").EnumerateArray().Select(x => x.ToTensor()).ToArray();
        foreach (var leaf in leaves)
            if (leaf.is_floating_point()) leaf.requires_grad_();
        var y = function(leaves);
        Nearly.Equal(golden.Tensor("output")!, y, relative, absolute);

        Weighted(y).backward();
        var gradients = golden.GetProperty("gradients").EnumerateArray().Select(x => x.ToTensor()).ToArray();
        var trained = leaves.Where(leaf => leaf.requires_grad).ToArray();
        Assert.Equal(gradients.Length, trained.Length);
        for (var i = 0; i < gradients.Length; i++) Nearly.Equal(gradients[i], trained[i].grad!, relative, absolute);
    }

    /// <summary>Numbers between −1.9 and 1.9, no two equal, as Goldens/layer.py makes them.</summary>
    public static Tensor Values(params long[] shape) =>
        ((arange(TensorExtensionMethods.TotalSize(shape), float64) * 2.399963 + 0.41).sin() * 1.9 + 0.013).view(shape);

    /// <summary>A sum in which each element counts differently.</summary>
    private static Tensor Weighted(Tensor y) => (y * (arange(y.numel(), float64) * 0.37 + 0.5).cos().to(y.dtype).view(y.shape)).sum();
}
