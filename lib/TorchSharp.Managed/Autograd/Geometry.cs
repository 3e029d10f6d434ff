using static TorchSharp.torch;

namespace TorchSharp.Autograd;

/// <summary>Where a tensor's elements lie in memory, remembered apart from the tensor.</summary>
internal sealed class Geometry(Tensor tensor)
{
    private readonly long[] sizes = tensor.Sizes.ToArray();
    private readonly long[] strides = tensor.Strides.ToArray();
    private readonly long offset = tensor.Offset;

    /// <summary>From a gradient of a view to that of the whole: zero where the view does not look.</summary>
    public Tensor Embed(Tensor gradient, Geometry whole)
    {
        using var memory = whole.NewMemory(gradient.dtype);
        using var part = In(memory);
        part.add_(gradient);
        using var all = whole.In(memory);
        return all.clone();
    }

    /// <summary>From a gradient of the whole to that of a view.</summary>
    public Tensor Extract(Tensor gradient, Geometry whole)
    {
        using var memory = whole.Spread(gradient);
        using var part = In(memory);
        return part.clone();
    }

    /// <summary>A gradient of the whole, zero where the view looks.</summary>
    public Tensor Erase(Tensor gradient, Geometry whole)
    {
        using var memory = whole.Spread(gradient);
        using var part = In(memory);
        part.zero_();
        using var all = whole.In(memory);
        return all.clone();
    }

    private Tensor Spread(Tensor gradient)
    {
        var memory = NewMemory(gradient.dtype);
        using var all = In(memory);
        all.copy_(gradient);
        return memory;
    }

    private Tensor NewMemory(ScalarType dtype)
    {
        var end = offset + 1;
        for (var d = 0; d < sizes.Length; d++) end += Math.Max(sizes[d] - 1, 0) * strides[d];
        return zeros((ReadOnlySpan<long>)[end], dtype);
    }

    private Tensor In(Tensor memory) => memory.UnlinkedView(sizes, strides, offset);
}
