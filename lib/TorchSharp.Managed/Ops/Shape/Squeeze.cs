namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.squeeze"/>
    public static Tensor squeeze(Tensor input, long? dim = null) => input.squeeze(dim);

    /// <inheritdoc cref="Tensor.unsqueeze"/>
    public static Tensor unsqueeze(Tensor input, long dim) => input.unsqueeze(dim);

    public partial class Tensor
    {
        /// <summary>Leaves out dimensions of size 1; a view.</summary>
        /// <param name="dim">Only this one, if its size is 1; all of them when null.</param>
        public Tensor squeeze(long? dim = null)
        {
            var only = dim is null ? -1 : Shape.Dimension(dim.Value, sizes);
            var (newSizes, newStrides) = (new List<long>(), new List<long>());
            for (var d = 0; d < Rank; d++)
            {
                if (sizes[d] == 1 && (only < 0 || only == d)) continue;
                newSizes.Add(sizes[d]);
                newStrides.Add(strides[d]);
            }
            var before = sizes;
            return View("squeeze", [.. newSizes], [.. newStrides], offset, (gradient, _) => [gradient.reshape(before)]);
        }

        /// <summary>A new dimension of size 1; a view.</summary>
        /// <param name="dim">Where it comes to stand; −1 is at the end.</param>
        public Tensor unsqueeze(long dim)
        {
            var d = Shape.Dimension(dim, Rank + 1, sizes);
            var stride = d < Rank ? strides[d] * sizes[d] : 1;
            return View("unsqueeze", [.. sizes[..d], 1, .. sizes[d..]], [.. strides[..d], stride, .. strides[d..]], offset,
                (gradient, _) => [gradient.squeeze(d)]);
        }
    }
}
