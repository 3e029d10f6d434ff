using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Tensors one behind the other along a dimension.</summary>
    /// <param name="tensors">At least one; all sizes but that of <paramref name="dim"/> are equal.</param>
    /// <param name="dim">The dimension along which they follow each other; −1 is the last.</param>
    /// <exception cref="ExternalException">There is none, or shapes do not match.</exception>
    public static Tensor cat(IList<Tensor> tensors, long dim = 0) => cat((ReadOnlySpan<Tensor>)[.. tensors], dim);

    /// <inheritdoc cref="cat(IList{Tensor}, long)"/>
    public static Tensor cat(Tensor[] tensors, long dim = 0) => cat((ReadOnlySpan<Tensor>)tensors, dim);

    /// <inheritdoc cref="cat(IList{Tensor}, long)"/>
    public static Tensor cat(ReadOnlySpan<Tensor> tensors, long dim = 0)
    {
        // An empty vector joins with anything.
        var inputs = tensors.ToArray();
        var parts = Array.FindAll(inputs, tensor => tensor.Rank != 1 || tensor.Count > 0);
        if (parts.Length == 0) parts = inputs;
        if (parts.Length == 0) throw Operation.Error("cat", "expected a non-empty list of tensors.");
        var d = Shape.Dimension(dim, parts[0].Sizes);
        var shape = JoinedShape(parts, d);
        var result = Tensor.Allocate(shape, parts.Select(tensor => tensor.dtype).Aggregate(ScalarTypes.Promote));

        var start = 0L;
        foreach (var part in parts)
        {
            using var place = result.UnlinkedView(
                part.shape, result.stride(), start * result.Strides[d]);
            Copy.Elements(part, place);
            start += part.Sizes[d];
        }
        var types = Array.ConvertAll(inputs, input => input.dtype);
        return Node.Record(result, "cat", inputs, [], (gradient, node) =>
        {
            var at = 0L;
            return Array.ConvertAll(Enumerable.Range(0, types.Length).ToArray(), i =>
            {
                if (node.Shape(i).Length != gradient.Rank) return (Tensor?)zeros(0, types[i]);
                var slice = gradient.narrow(d, at, node.Shape(i)[d]);
                at += node.Shape(i)[d];
                return slice.to_type(types[i]);
            });
        });
    }

    /// <summary>Tensors of one shape along a new dimension.</summary>
    /// <param name="tensors">At least one.</param>
    /// <param name="dim">Where the new dimension comes to stand; −1 is at the end.</param>
    public static Tensor stack(IEnumerable<Tensor> tensors, long dim = 0)
    {
        using var operation = Operation.Begin();
        using var scope = NewDisposeScope();
        var parts = tensors.ToArray();
        foreach (var part in parts)
            if (!part.Sizes.SequenceEqual(parts[0].Sizes))
                throw Operation.Error(
                    "stack", $"expects tensors of equal shape, but got {Shape.Text(parts[0].Sizes)} and {Shape.Text(part.Sizes)}.");
        return cat(Array.ConvertAll(parts, part => part.unsqueeze(dim)), dim).MoveToOuterDisposeScope();
    }

    /// <summary>Tensors one below the other: along the first dimension, vectors as rows.</summary>
    public static Tensor vstack(params Tensor[] tensors)
    {
        using var operation = Operation.Begin();
        return cat(Array.ConvertAll(tensors, tensor => tensor.Rank < 2 ? tensor.reshape(1, -1) : tensor));
    }

    /// <summary>Tensors side by side: along the second dimension, vectors along their only one.</summary>
    public static Tensor hstack(params Tensor[] tensors)
    {
        using var operation = Operation.Begin();
        var parts = Array.ConvertAll(tensors, tensor => tensor.Rank == 0 ? tensor.reshape(1) : tensor);
        return cat(parts, parts.Length > 0 && parts[0].Rank == 1 ? 0 : 1);
    }

    private static long[] JoinedShape(Tensor[] parts, int dim)
    {
        var shape = parts[0].shape;
        foreach (var part in parts.AsSpan(1))
        {
            var matches = part.Rank == shape.Length && part.Rank > 0;
            for (var d = 0; matches && d < shape.Length; d++) matches = d == dim || part.Sizes[d] == shape[d];
            if (!matches)
                throw Operation.Error(
                    "cat", $"sizes of tensors must match except in dimension {dim}, but got shapes {Shape.Text(parts[0].Sizes)} and {Shape.Text(part.Sizes)}.");
            shape[dim] += part.Sizes[dim];
        }
        if (shape.Length == 0) throw Operation.Error("cat", "a scalar cannot be joined; use stack().");
        return shape;
    }
}
