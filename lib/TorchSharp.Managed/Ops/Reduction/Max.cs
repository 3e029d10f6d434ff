using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Reductions;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.max()"/>
    public static Tensor max(Tensor input) => input.max();

    /// <inheritdoc cref="Tensor.max(long, bool)"/>
    public static (Tensor values, Tensor indexes) max(Tensor input, long dim, bool keepdim = false) => input.max(dim, keepdim);

    /// <inheritdoc cref="Tensor.argmax()"/>
    public static Tensor argmax(Tensor input) => input.argmax();

    /// <inheritdoc cref="Tensor.argmax(long, bool)"/>
    public static Tensor argmax(Tensor input, long dim, bool keepdim = false) => input.argmax(dim, keepdim);

    /// <inheritdoc cref="Tensor.amax(ReadOnlySpan{long}, bool, Tensor)"/>
    public static Tensor amax(Tensor input, long[] dims, bool keepdim = false, Tensor? @out = null) => input.amax(dims, keepdim, @out);

    public partial class Tensor
    {
        /// <summary>The largest element; NaN if any is.</summary>
        /// <exception cref="ExternalException">There is none.</exception>
        public Tensor max() => Extreme<ValueFold<PreferLarger>>("max", [], false, withNaN: true);

        /// <summary>The largest elements along a dimension, and their indices there (the first of equal ones).</summary>
        /// <param name="dim">Which; −1 is the last.</param>
        /// <param name="keepdim">Whether it stays, with size 1.</param>
        public (Tensor values, Tensor indexes) max(long dim, bool keepdim = false)
        {
            var indexes = argmax(dim, keepdim: true);
            if (Rank == 0) return (clone(), indexes);
            using var values = gather(dim, indexes);
            if (keepdim) return (values.Alias(), indexes);
            using (indexes) return (values.squeeze(dim), indexes.squeeze(dim));
        }

        /// <summary>The index, in row-major order, of the largest element; the first of equal ones. Int64.</summary>
        public Tensor argmax() => Extreme<IndexFold<PreferLarger>>("argmax", [], false, ScalarType.Int64);

        /// <summary>The indices of the largest elements along a dimension; the first of equal ones. Int64.</summary>
        /// <param name="dim">Which; −1 is the last.</param>
        /// <param name="keepdim">Whether it stays, with size 1.</param>
        public Tensor argmax(long dim, bool keepdim = false) => Extreme<IndexFold<PreferLarger>>("argmax", [dim], keepdim, ScalarType.Int64);

        /// <inheritdoc cref="amax(ReadOnlySpan{long}, bool, Tensor)"/>
        public Tensor amax(params long[] dims) => amax((ReadOnlySpan<long>)dims);

        /// <inheritdoc cref="amax(ReadOnlySpan{long}, bool, Tensor)"/>
        public Tensor amax(long[] dims, bool keepdim = false, Tensor? @out = null) => amax((ReadOnlySpan<long>)dims, keepdim, @out);

        /// <summary>The largest elements along dimensions. The gradient is shared by equal ones.</summary>
        /// <param name="dims">Which; all when empty.</param>
        /// <param name="keepdim">Whether they stay, with size 1.</param>
        /// <param name="out">Where the result is copied to; a new tensor when null.</param>
        public Tensor amax(ReadOnlySpan<long> dims, bool keepdim = false, Tensor? @out = null)
        {
            var result = Extreme<ValueFold<PreferLarger>>("amax", dims, keepdim, withNaN: false);
            if (@out is null) return result;
            using (result) return @out.copy_(result);
        }
    }
}
