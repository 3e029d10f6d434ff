namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.unbind"/>
    public static Tensor[] unbind(Tensor input, long dim = 0) => input.unbind(dim);

    /// <inheritdoc cref="Tensor.split(long[], long)"/>
    public static Tensor[] split(Tensor tensor, long[] split_size_or_sections, long dim = 0) => tensor.split(split_size_or_sections, dim);

    /// <inheritdoc cref="Tensor.chunk"/>
    public static Tensor[] chunk(Tensor input, long chunks, long dim = 0) => input.chunk(chunks, dim);

    public partial class Tensor
    {
        /// <summary>One view for each index of a dimension, which disappears.</summary>
        public Tensor[] unbind(long dimension = 0)
        {
            var parts = new Tensor[sizes[DimensionIn(dimension)]];
            for (var i = 0; i < parts.Length; i++) parts[i] = select(dimension, i);
            return parts;
        }

        /// <summary>Views of neighbouring parts of equal size; the last one may be smaller.</summary>
        /// <param name="size">The size of a part.</param>
        /// <param name="dim">The dimension that is split.</param>
        public Tensor[] split(long size, int dim = 0)
        {
            var whole = sizes[DimensionIn(dim)];
            if (size < 1 && whole > 0) throw Operation.Error("split", $"a part's size must be at least 1, not {size}.");
            var parts = new List<Tensor>();
            for (var start = 0L; start < whole || parts.Count == 0; start += size)
                parts.Add(narrow(dim, start, Math.Min(size, whole - start)));
            return [.. parts];
        }

        /// <summary>Views of neighbouring parts of the first dimension.</summary>
        /// <param name="sizes">The parts' sizes; together the dimension's.</param>
        public Tensor[] split(params long[] sizes) => split((ReadOnlySpan<long>)sizes);

        /// <summary>Views of neighbouring parts.</summary>
        /// <param name="sizes">The parts' sizes; together the dimension's.</param>
        /// <param name="dim">The dimension that is split.</param>
        public Tensor[] split(long[] sizes, long dim = 0) => split((ReadOnlySpan<long>)sizes, dim);

        /// <inheritdoc cref="split(long[], long)"/>
        public Tensor[] split(ReadOnlySpan<long> sizes, long dim = 0)
        {
            var total = 0L;
            foreach (var size in sizes) total += size;
            if (total != this.sizes[DimensionIn(dim)])
                throw Operation.Error(
                    "split", $"sizes {Shape.Text(sizes)} add up to {total}, not to the size of dimension {dim} of shape {Shape.Text(this.sizes)}.");
            var parts = new Tensor[sizes.Length];
            var start = 0L;
            for (var i = 0; i < parts.Length; i++)
            {
                parts[i] = narrow(dim, start, sizes[i]);
                start += sizes[i];
            }
            return parts;
        }

        /// <summary>At most so many neighbouring parts of equal size; the last one may be smaller.</summary>
        public Tensor[] chunk(long chunks, long dim = 0)
        {
            if (chunks < 1) throw Operation.Error("chunk", $"the number of parts must be at least 1, not {chunks}.");
            var whole = sizes[DimensionIn(dim)];
            return split(Math.Max(1, (whole + chunks - 1) / chunks), (int)dim);
        }
    }
}
