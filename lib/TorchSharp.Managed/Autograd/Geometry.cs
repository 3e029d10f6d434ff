using TorchSharp.Elementwise;
using static TorchSharp.torch;

namespace TorchSharp.Autograd;

/// <summary>
/// Where a tensor's elements lie in memory, remembered apart from the tensor: carries gradients between a whole and a view
/// of it. Each of the three is linear, and differentiable itself.
/// </summary>
internal sealed class Geometry(Tensor tensor)
{
    private readonly long[] sizes = tensor.Sizes.ToArray();
    private readonly long[] strides = tensor.Strides.ToArray();
    private readonly long offset = tensor.Offset;

    /// <summary>From a gradient of this view to that of the whole: zero where the view does not look.</summary>
    public Tensor Embed(Tensor gradient, Geometry whole)
    {
        using var memory = whole.NewMemory(gradient.dtype);
        using var part = In(memory);
        Apply.Binary<Add>(part, part, gradient);
        return Node.Record(whole.CopyFrom(memory), "embed", [gradient], [], (second, _) => [Extract(second, whole)]);
    }

    /// <summary>From a gradient of the whole to that of this view.</summary>
    public Tensor Extract(Tensor gradient, Geometry whole)
    {
        using var memory = whole.Spread(gradient);
        return Node.Record(CopyFrom(memory), "extract", [gradient], [], (second, _) => [Embed(second, whole)]);
    }

    /// <summary>A gradient of the whole, zero where this view looks.</summary>
    public Tensor Erase(Tensor gradient, Geometry whole)
    {
        using var memory = whole.Spread(gradient);
        using var part = In(memory);
        Copy.Fill(part, 0);
        return Node.Record(whole.CopyFrom(memory), "erase", [gradient], [], (second, _) => [Erase(second, whole)]);
    }

    private Tensor Spread(Tensor gradient)
    {
        var memory = NewMemory(gradient.dtype);
        using var all = In(memory);
        Copy.Elements(gradient, all);
        return memory;
    }

    private Tensor CopyFrom(Tensor memory)
    {
        using var view = In(memory);
        return view.CopyWithoutHistory(memory.dtype);
    }

    private Tensor NewMemory(ScalarType dtype)
    {
        var end = offset + 1;
        for (var d = 0; d < sizes.Length; d++) end += Math.Max(sizes[d] - 1, 0) * strides[d];
        return zeros((ReadOnlySpan<long>)[end], dtype);
    }

    private Tensor In(Tensor memory) => memory.UnlinkedView(sizes, strides, offset);
}
