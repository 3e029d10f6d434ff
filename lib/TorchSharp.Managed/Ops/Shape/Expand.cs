using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.broadcast_to"/>
    public static Tensor broadcast_to(Tensor input, params long[] shape) => input.broadcast_to(shape);

    /// <summary>Views of tensors, stretched to one common shape.</summary>
    public static IList<Tensor> broadcast_tensors(params Tensor[] tensors)
    {
        using var operation = Operation.Begin();
        var shape = Array.Empty<long>();
        foreach (var tensor in tensors) shape = Broadcast.Shapes("broadcast_tensors", shape, tensor.Sizes);
        return Array.ConvertAll(tensors, tensor => tensor.expand(shape));
    }

    /// <summary>The shape to which all shapes stretch.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Size broadcast_shapes(params long[][] shapes)
    {
        var common = Array.Empty<long>();
        foreach (var shape in shapes)
            common = Broadcast.Fits(common, shape)
                ? Broadcast.Shapes("broadcast_shapes", common, shape)
                : throw new ArgumentException(
                    $"broadcast_shapes: shapes {Shape.Text(common)} and {Shape.Text(shape)} do not stretch to a single one.", nameof(shapes));
        return new(common);
    }

    /// <inheritdoc cref="Tensor.tile"/>
    public static Tensor tile(Tensor input, long[] dims) => input.tile(dims);

    public partial class Tensor
    {
        /// <summary>A view in which dimensions of size 1 are stretched, without copying.</summary>
        /// <param name="sizes">The new shape; −1 keeps a size. New dimensions come first.</param>
        public Tensor expand(params long[] sizes) => expand((ReadOnlySpan<long>)sizes);

        /// <inheritdoc cref="expand(long[])"/>
        /// <param name="sizes">The new shape; −1 keeps a size. New dimensions come first.</param>
        /// <param name="isImplicit">Has no effect.</param>
        public Tensor expand(long[] sizes, bool isImplicit = false) => expand((ReadOnlySpan<long>)sizes, isImplicit);

        /// <inheritdoc cref="expand(long[], bool)"/>
        public Tensor expand(ReadOnlySpan<long> sizes, bool isImplicit = false)
        {
            var (newSizes, newStrides) = (sizes.ToArray(), new long[sizes.Length]);
            var missing = sizes.Length - Rank;
            for (var d = 0; d < sizes.Length; d++)
            {
                var size = d < missing ? 1 : missing < 0 ? -1 : this.sizes[d - missing];
                if (newSizes[d] == -1 && d >= missing) newSizes[d] = size;
                if (missing < 0 || newSizes[d] < 0 || size != 1 && size != newSizes[d])
                    throw Operation.Error("expand", $"a tensor of shape {Shape.Text(this.sizes)} does not stretch to {Shape.Text(sizes)}.");
                newStrides[d] = d < missing || size == 1 && newSizes[d] != 1 ? 0 : strides[d - missing];
            }
            var before = this.sizes;
            return View("expand", newSizes, newStrides, offset, (gradient, _) => [Broadcast.SumTo(gradient, before)]);
        }

        /// <inheritdoc cref="expand(long[], bool)"/>
        public Tensor expand(Size sizes, bool isImplicit = false) => expand(sizes.Shape, isImplicit);

        /// <summary>A view stretched to another tensor's shape.</summary>
        public Tensor expand_as(Tensor other)
        {
            using var operation = Operation.Begin();
            return expand(other.sizes);
        }

        /// <summary>A view in which dimensions of size 1 are stretched to a shape.</summary>
        public Tensor broadcast_to(params long[] shape)
        {
            using var operation = Operation.Begin();
            return expand(shape);
        }

        /// <summary>A new tensor of copies of this one, side by side.</summary>
        /// <param name="sizes">How many copies along each dimension; new dimensions come first.</param>
        public Tensor repeat(params long[] sizes)
        {
            if (sizes.Length < Rank)
                throw Operation.Error("repeat", $"{Shape.Text(sizes)} has fewer dimensions than the tensor of shape {Shape.Text(this.sizes)}.");
            using var scope = NewDisposeScope();
            var missing = sizes.Length - Rank;
            var (split, stretched, joined) = (new List<long>(), new List<long>(), new List<long>());
            for (var d = 0; d < sizes.Length; d++)
            {
                var size = d < missing ? 1 : this.sizes[d - missing];
                split.AddRange([1, size]);
                stretched.AddRange([sizes[d], size]);
                joined.Add(sizes[d] * size);
            }
            return reshape([.. split]).expand([.. stretched]).RowMajorCopy().view([.. joined]).MoveToOuterDisposeScope();
        }

        /// <summary>Like <see cref="repeat"/>; with fewer counts than dimensions, the first dimensions are not repeated.</summary>
        public Tensor tile(long[] reps)
        {
            using var operation = Operation.Begin();
            var missing = Math.Max(0, Rank - reps.Length);
            return repeat([.. Enumerable.Repeat(1L, missing), .. reps]);
        }
    }
}
