using System.Runtime.CompilerServices;
using TorchSharp.Autograd;
using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.index_select"/>
    public static Tensor index_select(Tensor input, long dim, Tensor index) => input.index_select(dim, index);

    /// <inheritdoc cref="Tensor.index_add"/>
    public static Tensor index_add(Tensor input, long dim, Tensor index, Tensor source, Scalar alpha) =>
        input.index_add(dim, index, source, alpha);

    /// <inheritdoc cref="Tensor.index_add_"/>
    public static Tensor index_add_(Tensor input, long dim, Tensor index, Tensor source, Scalar alpha) =>
        input.index_add_(dim, index, source, alpha);

    public partial class Tensor
    {
        /// <summary>A copy of some indices of a dimension, in the order given.</summary>
        /// <param name="dim">The dimension; −1 is the last.</param>
        /// <param name="index">A vector of Int64 or Int32.</param>
        public Tensor index_select(long dim, Tensor index)
        {
            var d = DimensionIn(dim);
            using var positions = RequireIndex("index_select", index, d);
            using var plain = detach();
            using var x = plain.contiguous();
            var shape = ShapeWith(d, positions.Count);
            var result = Allocate(shape, dtype);
            if (result.Count > 0) CopyBlocks(x, result, positions, sizes[d], InnerCount(d));
            return Node.Record(result, "index_select", [this], [index], (gradient, node) =>
                [zeros((ReadOnlySpan<long>)node.Shape(0), gradient.dtype).index_add(d, node.Saved(0), gradient, 1)]);
        }

        /// <summary>A copy with alpha · source[…, i, …] added at […, index[i], …], one after the other.</summary>
        /// <param name="dim">The dimension; −1 is the last.</param>
        /// <param name="index">A vector of Int64 or Int32.</param>
        /// <param name="source">Of this tensor's shape, but as long as <paramref name="index"/> along the dimension.</param>
        /// <param name="alpha">The factor.</param>
        /// <exception cref="ArgumentException">The index is not of whole numbers.</exception>
        public Tensor index_add(long dim, Tensor index, Tensor source, Scalar alpha)
        {
            using var plain = detach();
            var result = plain.clone();
            var d = DimensionIn(dim);
            AddAt(result, d, index, source, alpha);
            return Node.Record(result, "index_add", [this, source], [index], (gradient, node) =>
                [node.Fit(gradient, 0), node.Needs(1) ? node.Fit(gradient.index_select(d, node.Saved(0)).mul(alpha), 1) : null]);
        }

        /// <summary>Adds alpha · source[…, i, …] at […, index[i], …], one after the other, in place.</summary>
        /// <inheritdoc cref="index_add" path="/param"/>
        /// <returns>This tensor.</returns>
        public Tensor index_add_(long dim, Tensor index, Tensor source, Scalar alpha)
        {
            if (Node.IsNeeded(this, source)) return Overwrite(old => old.index_add(dim, index, source, alpha));
            AddAt(this, DimensionIn(dim), index, source, alpha);
            return Written();
        }

        private static void AddAt(
            Tensor target, int dim, Tensor index, Tensor source, Scalar alpha, [CallerMemberName] string operation = "")
        {
            if (index.dtype is not (ScalarType.Int64 or ScalarType.Int32))
                throw new ArgumentException($"{operation}: the elements of the index must be Int64, not {index.dtype}.", nameof(index));
            using var positions = target.RequireIndex(operation, index, dim);
            if (!source.Sizes.SequenceEqual(target.ShapeWith(dim, positions.Count)) || source.dtype != target.dtype)
                throw Operation.Error(
                    operation, $"a source of shape {Shape.Text(source.Sizes)} and type {source.dtype} does not fit {positions.Count} indices of " +
                    $"dimension {dim} of shape {Shape.Text(target.Sizes)} and type {target.dtype}.");
            for (long i = 0; i < positions.Count; i++)
            {
                using var from = source.UnlinkedSelect(dim, i);
                using var to = target.UnlinkedSelect(dim, positions.At(i));
                if (alpha.AsDouble == 1) Compute.Binary<Add>(operation, to, from, to);
                else to.AddScaled(from, alpha, to);
            }
        }

        private static unsafe void CopyBlocks(Tensor x, Tensor result, Tensor positions, long length, long inner)
        {
            var bytes = inner * x.dtype.ElementSize();
            var (outer, count) = (x.Count / Math.Max(1, length * inner), positions.Count);
            for (long o = 0; o < outer; o++)
                for (long i = 0; i < count; i++)
                    Buffer.MemoryCopy(
                        x.DataPointer + (o * length + positions.At(i)) * bytes, result.DataPointer + (o * count + i) * bytes, bytes, bytes);
        }

        /// <summary>The indices as contiguous Int64 from 0, checked against a dimension. The caller disposes of them.</summary>
        private Tensor RequireIndex(string operation, Tensor index, int dim)
        {
            if (index.Rank > 1 || index.dtype is not (ScalarType.Int64 or ScalarType.Int32))
                throw Operation.Error(
                    operation, $"the index must be a vector of Int64, not of shape {Shape.Text(index.sizes)} and type {index.dtype}.");
            return index.Positions(operation, sizes, dim);
        }

        /// <summary>A copy as contiguous Int64, each in 0 … size − 1.</summary>
        private unsafe Tensor Positions(string operation, long[] shape, int dim)
        {
            var positions = CopyWithoutHistory(ScalarType.Int64);
            var p = positions.Data<long>();
            for (long i = 0; i < positions.Count; i++)
                if (p[i] < 0 || p[i] >= shape[dim])
                    throw Operation.Error(
                        operation, $"index {p[i]} is out of bounds for dimension {dim} of shape {Shape.Text(shape)}.");
            return positions;
        }

        private unsafe long At(long i) => Data<long>()[i];

        private long[] ShapeWith(int dim, long size)
        {
            var changed = shape;
            changed[dim] = size;
            return changed;
        }

        private Tensor UnlinkedSelect(int dim, long index) =>
            UnlinkedView([.. sizes[..dim], .. sizes[(dim + 1)..]], [.. strides[..dim], .. strides[(dim + 1)..]], offset + index * strides[dim]);
    }
}
