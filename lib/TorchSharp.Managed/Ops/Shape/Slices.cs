namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.narrow"/>
    public static Tensor narrow(Tensor input, long dim, long start, long length) => input.narrow(dim, start, length);

    /// <inheritdoc cref="Tensor.select"/>
    public static Tensor select(Tensor input, long dim, long index) => input.select(dim, index);

    public partial class Tensor
    {
        /// <summary>Some neighbouring indices of a dimension; a view.</summary>
        /// <param name="dim">The dimension; −1 is the last.</param>
        /// <param name="start">The first index; negative ones count from the end.</param>
        /// <param name="length">How many.</param>
        public Tensor narrow(long dim, long start, long length)
        {
            var d = DimensionIn(dim);
            var first = start < 0 ? start + sizes[d] : start;
            if (first < 0 || length < 0 || length > sizes[d] - first)
                throw Operation.Error(
                    "narrow", $"start {start} and length {length} lie outside dimension {d} of shape {Shape.Text(sizes)}.");
            return slice(d, first, first + length, 1);
        }

        /// <summary>Indices start, start + step, … before finish; a view.</summary>
        /// <param name="dim">The dimension; −1 is the last.</param>
        /// <param name="start">The first index; negative ones count from the end. Cut to the dimension's bounds.</param>
        /// <param name="finish">Where to stop, likewise.</param>
        /// <param name="step">At least 1.</param>
        /// <exception cref="ArgumentException">The step is less than 1.</exception>
        public Tensor slice(long dim, long start, long finish, long step)
        {
            var d = DimensionIn(dim);
            if (step < 1) throw new ArgumentException($"slice: step is {step}, but it should always be positive.", nameof(step));
            var first = Math.Clamp(start < 0 ? start + sizes[d] : start, 0, sizes[d]);
            var last = Math.Clamp(finish < 0 ? finish + sizes[d] : finish, first, sizes[d]);
            var (newSizes, newStrides) = ((long[])sizes.Clone(), (long[])strides.Clone());
            newSizes[d] = last == first ? 0 : (last - first - 1) / step + 1;
            newStrides[d] *= step;
            var before = sizes;
            return View("slice", newSizes, newStrides, offset + first * strides[d],
                (gradient, _) => [Embed(gradient, before, whole => whole.slice(d, first, last, step))]);
        }

        /// <summary>One index of a dimension, which disappears; a view.</summary>
        /// <param name="dim">The dimension; −1 is the last.</param>
        /// <param name="index">The index; negative ones count from the end.</param>
        public Tensor select(long dim, long index)
        {
            var d = DimensionIn(dim);
            var i = index < 0 ? index + sizes[d] : index;
            if (i < 0 || i >= sizes[d])
                throw Operation.Error("select", $"index {index} is out of range for dimension {d} of shape {Shape.Text(sizes)}.");
            var before = sizes;
            return View("select", [.. sizes[..d], .. sizes[(d + 1)..]], [.. strides[..d], .. strides[(d + 1)..]], offset + i * strides[d],
                (gradient, _) => [Embed(gradient, before, whole => whole.select(d, i))]);
        }

        /// <summary>Zeros of a shape, with a gradient at the place that a view looks at.</summary>
        private static Tensor Embed(Tensor gradient, long[] shape, Func<Tensor, Tensor> view)
        {
            var whole = zeros((ReadOnlySpan<long>)shape, gradient.dtype);
            using var part = view(whole);
            part.copy_(gradient);
            return whole;
        }
    }
}
