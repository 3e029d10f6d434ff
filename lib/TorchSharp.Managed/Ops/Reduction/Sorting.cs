using System.Numerics;
using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.sort"/>
    public static (Tensor values, Tensor indices) sort(Tensor input, long dim = -1, bool descending = false, bool stable = false) =>
        input.sort(dim, descending, stable);

    /// <inheritdoc cref="Tensor.argsort"/>
    public static Tensor argsort(Tensor input, long dim = -1, bool descending = false) => input.argsort(dim, descending);

    /// <inheritdoc cref="Tensor.topk"/>
    public static (Tensor values, Tensor indices) topk(Tensor tensor, int k, int dim = -1, bool largest = true, bool sorted = true) =>
        tensor.topk(k, dim, largest, sorted);

    public partial class Tensor
    {
        /// <summary>The elements in order along a dimension, and their indices there. NaN counts as largest; equal ones keep their order.</summary>
        /// <param name="dim">Which; −1 is the last.</param>
        /// <param name="descending">Whether the largest comes first.</param>
        /// <param name="stable">Equal elements keep their order in any case.</param>
        public (Tensor Values, Tensor Indices) sort(long dim = -1, bool descending = false, bool stable = false)
        {
            var indices = argsort(dim, descending);
            return (Rank == 0 ? clone() : gather(dim, indices), indices);
        }

        /// <summary>The indices that put the elements along a dimension in order; Int64.</summary>
        /// <param name="dim">Which; −1 is the last.</param>
        /// <param name="descending">Whether the largest comes first.</param>
        public Tensor argsort(long dim = -1, bool descending = false)
        {
            if (Rank == 0) return zeros((ReadOnlySpan<long>)[], ScalarType.Int64);
            using var scope = NewDisposeScope();
            using var mode = no_grad();
            var rows = detach().transpose(dim, -1).contiguous();
            var order = Allocate(rows.sizes, ScalarType.Int64);
            if (Count > 0) Dispatch.On(dtype, new SortRows(rows, order, descending));
            return order.transpose(dim, -1).contiguous().MoveToOuterDisposeScope();
        }

        /// <summary>The k largest (or smallest) elements along a dimension, in order, and their indices there.</summary>
        /// <param name="k">How many.</param>
        /// <param name="dim">Which dimension; −1 is the last.</param>
        /// <param name="largest">Whether the largest rather than the smallest.</param>
        /// <param name="sorted">They are sorted in any case.</param>
        public (Tensor values, Tensor indexes) topk(int k, int dim = -1, bool largest = true, bool sorted = true)
        {
            if (k < 0 || Rank > 0 && k > size(dim))
                throw Operation.Error("topk", $"k = {k} is outside 0 … {size(dim)}, the size of dimension {dim} of shape {Shape.Text(sizes)}.");
            using var order = argsort(dim, largest);
            if (Rank == 0) return (clone(), order.clone());
            using var first = order.narrow(dim, 0, k);
            var indexes = first.clone();
            return (gather(dim, indexes), indexes);
        }

        private readonly struct SortRows(Tensor rows, Tensor order, bool descending) : IForElementType
        {
            public unsafe void Run<T>() where T : unmanaged, INumber<T>
            {
                var length = (int)rows.Sizes[^1];
                var down = descending;
                Comparison<(T Value, long Index)> compare = (a, b) =>
                {
                    var values = Compare(a.Value, b.Value);
                    return values != 0 ? down ? -values : values : a.Index.CompareTo(b.Index);
                };
                var row = new (T Value, long Index)[length];
                for (long start = 0; start < rows.Count; start += length)
                {
                    for (var i = 0; i < length; i++) row[i] = (rows.Data<T>()[start + i], i);
                    Array.Sort(row, compare);
                    for (var i = 0; i < length; i++) order.Data<long>()[start + i] = row[i].Index;
                }
            }

            private static int Compare<T>(T a, T b) where T : INumber<T> =>
                T.IsNaN(a) ? T.IsNaN(b) ? 0 : 1 : T.IsNaN(b) ? -1 : a.CompareTo(b);
        }
    }
}
