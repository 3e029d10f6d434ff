using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Reductions;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.min()"/>
    public static Tensor min(Tensor input) => input.min();

    /// <inheritdoc cref="Tensor.min(long, bool)"/>
    public static (Tensor values, Tensor indexes) min(Tensor input, long dim, bool keepdim = false) => input.min(dim, keepdim);

    /// <inheritdoc cref="Tensor.argmin()"/>
    public static Tensor argmin(Tensor input) => input.argmin();

    /// <inheritdoc cref="Tensor.argmin(long, bool)"/>
    public static Tensor argmin(Tensor input, long dim, bool keepdim = false) => input.argmin(dim, keepdim);

    /// <inheritdoc cref="Tensor.amin(ReadOnlySpan{long}, bool, Tensor)"/>
    public static Tensor amin(Tensor input, long[] dims, bool keepdim = false, Tensor? @out = null) => input.amin(dims, keepdim, @out);

    public partial class Tensor
    {
        /// <summary>The smallest element; NaN if any is.</summary>
        /// <exception cref="ExternalException">There is none.</exception>
        public Tensor min() => Extreme<ValueFold<PreferSmaller>>("min", [], false, withNaN: true);

        /// <summary>The smallest elements along a dimension, and their indices there (the first of equal ones).</summary>
        /// <param name="dim">Which; −1 is the last.</param>
        /// <param name="keepdim">Whether it stays, with size 1.</param>
        public (Tensor values, Tensor indexes) min(long dim, bool keepdim = false)
        {
            var indexes = argmin(dim, keepdim: true);
            if (Rank == 0) return (clone(), indexes);
            using var values = gather(dim, indexes);
            if (keepdim) return (values.Alias(), indexes);
            using (indexes) return (values.squeeze(dim), indexes.squeeze(dim));
        }

        /// <summary>The index, in row-major order, of the smallest element; the first of equal ones. Int64.</summary>
        public Tensor argmin() => Extreme<IndexFold<PreferSmaller>>("argmin", [], false, ScalarType.Int64);

        /// <summary>The indices of the smallest elements along a dimension; the first of equal ones. Int64.</summary>
        /// <param name="dim">Which; −1 is the last.</param>
        /// <param name="keepdim">Whether it stays, with size 1.</param>
        public Tensor argmin(long dim, bool keepdim = false) => Extreme<IndexFold<PreferSmaller>>("argmin", [dim], keepdim, ScalarType.Int64);

        /// <inheritdoc cref="amin(ReadOnlySpan{long}, bool, Tensor)"/>
        public Tensor amin(params long[] dims) => amin((ReadOnlySpan<long>)dims);

        /// <inheritdoc cref="amin(ReadOnlySpan{long}, bool, Tensor)"/>
        public Tensor amin(long[] dims, bool keepdim = false, Tensor? @out = null) => amin((ReadOnlySpan<long>)dims, keepdim, @out);

        /// <summary>The smallest elements along dimensions. The gradient is shared by equal ones.</summary>
        /// <param name="dims">Which; all when empty.</param>
        /// <param name="keepdim">Whether they stay, with size 1.</param>
        /// <param name="out">Where the result is copied to; a new tensor when null.</param>
        public Tensor amin(ReadOnlySpan<long> dims, bool keepdim = false, Tensor? @out = null)
        {
            var result = Extreme<ValueFold<PreferSmaller>>("amin", dims, keepdim, withNaN: false);
            if (@out is null) return result;
            using (result) return @out.copy_(result);
        }
    }
}
