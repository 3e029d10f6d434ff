using System.Runtime.InteropServices;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.reshape"/>
    public static Tensor reshape(Tensor input, params long[] shape) => input.reshape(shape);

    /// <inheritdoc cref="Tensor.flatten(long, long)"/>
    public static Tensor flatten(Tensor input, long start_dim = 0, long end_dim = -1) => input.flatten(start_dim, end_dim);

    /// <inheritdoc cref="Tensor.ravel"/>
    public static Tensor ravel(Tensor input) => input.ravel();

    /// <inheritdoc cref="Tensor.unflatten(long, long[])"/>
    public static Tensor unflatten(Tensor input, long dim, params long[] sizes) => input.unflatten(dim, sizes);

    public partial class Tensor
    {
        /// <summary>The same elements, in row-major order, in another shape; a view.</summary>
        /// <param name="shape">The sizes; one may be −1 and is what is left over.</param>
        /// <exception cref="ExternalException">The shape has another number of elements, or the strides allow no view.</exception>
        public Tensor view(params long[] shape)
        {
            var newSizes = Infer(shape);
            var newStrides = ViewStrides.Find(sizes, strides, newSizes) ?? throw Operation.Error(
                "view", $"shape {Shape.Text(newSizes)} is not compatible with a tensor of shape {Shape.Text(sizes)} and strides " +
                $"{Shape.Text(strides)}: at least one dimension spans two of its. Use reshape() instead.");
            var before = sizes;
            return View("view", newSizes, newStrides, offset, (gradient, _) => [gradient.reshape(before)]);
        }

        /// <summary>The same elements, in row-major order, in another shape; a view where strides allow it, else a copy.</summary>
        /// <param name="shape">The sizes; one may be −1 and is what is left over.</param>
        /// <exception cref="ExternalException">The shape has another number of elements.</exception>
        public Tensor reshape(params long[] shape)
        {
            using var operation = Operation.Begin();
            if (ViewStrides.Find(sizes, strides, Infer(shape)) is not null) return view(shape);
            using var copy = RowMajorCopy();
            return copy.view(shape);
        }

        /// <summary>The same elements in another tensor's shape; a view.</summary>
        public Tensor view_as(Tensor other)
        {
            using var operation = Operation.Begin();
            return view(other.sizes);
        }

        /// <summary>Joins the dimensions from one to another into one.</summary>
        /// <param name="start_dim">The first that is joined.</param>
        /// <param name="end_dim">The last that is joined; −1 is the last of all.</param>
        public Tensor flatten(long start_dim = 0, long end_dim = -1)
        {
            using var operation = Operation.Begin();
            var (start, end) = (Shape.Dimension(start_dim, sizes), Shape.Dimension(end_dim, sizes));
            if (start > end)
                throw Operation.Error("flatten", $"start_dim {start_dim} comes after end_dim {end_dim}.");
            if (Rank == 0) return reshape(1);
            return reshape([.. sizes[..start], Shape.Count(sizes.AsSpan(start, end - start + 1)), .. sizes[(end + 1)..]]);
        }

        /// <summary>All elements in one dimension.</summary>
        public Tensor ravel() => reshape(-1);

        /// <summary>Splits a dimension into several.</summary>
        /// <param name="dim">Which; −1 is the last.</param>
        /// <param name="sizes">Their sizes; one may be −1.</param>
        public Tensor unflatten(long dim, params long[] sizes)
        {
            using var operation = Operation.Begin();
            var d = Shape.Dimension(dim, this.sizes);
            var parts = ViewStrides.Infer(sizes, this.sizes[d], this.sizes);
            return reshape([.. this.sizes[..d], .. parts, .. this.sizes[(d + 1)..]]);
        }

        private long[] Infer(long[] shape) => ViewStrides.Infer(shape, Count, sizes);
    }
}
