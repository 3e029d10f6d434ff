namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.permute(long[])"/>
    public static Tensor permute(Tensor input, params long[] permutation) => input.permute(permutation);

    /// <inheritdoc cref="Tensor.transpose"/>
    public static Tensor transpose(Tensor input, long dim0, long dim1) => input.transpose(dim0, dim1);

    /// <inheritdoc cref="Tensor.swapaxes"/>
    public static Tensor swapaxes(Tensor input, long axis0, long axis1) => input.transpose(axis0, axis1);

    /// <inheritdoc cref="Tensor.swapaxes"/>
    public static Tensor swapdims(Tensor input, long dim0, long dim1) => input.transpose(dim0, dim1);

    /// <inheritdoc cref="Tensor.t"/>
    public static Tensor t(Tensor input) => input.t();

    public partial class Tensor
    {
        /// <summary>The dimensions in reverse order; a view.</summary>
        public Tensor T
        {
            get
            {
                var reverse = new long[Rank];
                for (var d = 0; d < reverse.Length; d++) reverse[d] = reverse.Length - 1 - d;
                return permute(reverse);
            }
        }

        /// <summary>The last two dimensions swapped; a view.</summary>
        public Tensor mT => transpose(-2, -1);

        /// <summary>The dimensions in another order; a view.</summary>
        /// <param name="permutation">For each new dimension, which old one it is.</param>
        public Tensor permute(params long[] permutation)
        {
            var (newSizes, newStrides, inverse) = (new long[Rank], new long[Rank], new long[Rank]);
            if (permutation.Length != Rank)
                throw Operation.Error("permute", $"{Shape.Text(permutation)} does not order the dimensions of shape {Shape.Text(sizes)}.");
            Array.Fill(inverse, -1);
            for (var d = 0; d < Rank; d++)
            {
                var from = Shape.Dimension(permutation[d], sizes);
                if (inverse[from] >= 0) throw Operation.Error("permute", $"{Shape.Text(permutation)} names a dimension twice.");
                (newSizes[d], newStrides[d], inverse[from]) = (sizes[from], strides[from], d);
            }
            return View("permute", newSizes, newStrides, offset, (gradient, _) => [gradient.permute(inverse)]);
        }

        /// <inheritdoc cref="permute(long[])"/>
        public Tensor permute(IEnumerable<long> permutation) => permute(permutation.ToArray());

        /// <summary>Two dimensions swapped; a view.</summary>
        public Tensor transpose(long dim0, long dim1)
        {
            var (a, b) = (Shape.Dimension(dim0, sizes), Shape.Dimension(dim1, sizes));
            var (newSizes, newStrides) = ((long[])sizes.Clone(), (long[])strides.Clone());
            if (Rank > 0)
            {
                (newSizes[a], newSizes[b]) = (sizes[b], sizes[a]);
                (newStrides[a], newStrides[b]) = (strides[b], strides[a]);
            }
            return View("transpose", newSizes, newStrides, offset, (gradient, _) => [gradient.transpose(a, b)]);
        }

        /// <summary>Two dimensions swapped; a view.</summary>
        public Tensor swapaxes(long dim0, long dim1) => transpose(dim0, dim1);

        /// <inheritdoc cref="swapaxes"/>
        public Tensor swapdims(long dim0, long dim1) => transpose(dim0, dim1);

        /// <summary>A matrix transposed; a vector or scalar as it is. A view.</summary>
        public Tensor t() => Rank switch
        {
            < 2 => Alias(),
            2 => transpose(0, 1),
            _ => throw Operation.Error("t", $"it wants at most 2 dimensions, not shape {Shape.Text(sizes)}; use transpose() or mT."),
        };
    }
}
