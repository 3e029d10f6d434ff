using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Autograd;
using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.gather"/>
    public static Tensor gather(Tensor input, long dim, Tensor index) => input.gather(dim, index);

    /// <inheritdoc cref="Tensor.scatter"/>
    public static Tensor scatter(Tensor input, long dim, Tensor index, Tensor src) => input.scatter(dim, index, src);

    /// <inheritdoc cref="Tensor.scatter_"/>
    public static Tensor scatter_(Tensor input, long dim, Tensor index, Tensor src) => input.scatter_(dim, index, src);

    /// <inheritdoc cref="Tensor.scatter_add"/>
    public static Tensor scatter_add(Tensor input, long dim, Tensor index, Tensor src) => input.scatter_add(dim, index, src);

    /// <inheritdoc cref="Tensor.scatter_add_"/>
    public static Tensor scatter_add_(Tensor input, long dim, Tensor index, Tensor src) => input.scatter_add_(dim, index, src);

    public partial class Tensor
    {
        /// <summary>result[i, j, …] = this[index[i, j, …], j, …], for the first dimension; for others likewise.</summary>
        /// <param name="dim">The dimension whose index is looked up; −1 is the last.</param>
        /// <param name="index">Int64, as many dimensions as this tensor, no larger in the others.</param>
        public Tensor gather(long dim, Tensor index)
        {
            var d = Shape.Dimension(dim, sizes);
            using var plan = new ScatterPlan("gather", this, d, index);
            var result = Allocate(index.sizes, dtype);
            Dispatch.On(dtype, new GatherCode(plan, this, result));
            return Node.Record(result, "gather", [this], [index], (gradient, node) =>
                [zeros((ReadOnlySpan<long>)node.Shape(0), gradient.dtype).scatter_add(d, node.Saved(0), gradient)]);
        }

        /// <summary>A copy with src[i, j, …] written at [index[i, j, …], j, …], for the first dimension; for others likewise.</summary>
        /// <param name="dim">The dimension whose index is looked up; −1 is the last.</param>
        /// <param name="index">Int64, as many dimensions as this tensor, no larger in the others.</param>
        /// <param name="src">At least as large as <paramref name="index"/>.</param>
        public Tensor scatter(long dim, Tensor index, Tensor src)
        {
            var d = Shape.Dimension(dim, sizes);
            var result = CopyWithoutHistory(dtype);
            result.Scatter(d, index, src, isSum: false);
            return Node.Record(result, "scatter", [this, src], [index], (gradient, node) =>
            [
                node.Needs(0) ? gradient.scatter(d, node.Saved(0), zeros(node.Saved(0).Sizes, gradient.dtype)) : null,
                node.Needs(1) ? Padded(gradient.gather(d, node.Saved(0)), node.Shape(1)) : null,
            ]);
        }

        /// <summary>A copy with src[i, j, …] added at [index[i, j, …], j, …], for the first dimension; for others likewise.</summary>
        /// <inheritdoc cref="scatter" path="/param"/>
        public Tensor scatter_add(long dim, Tensor index, Tensor src)
        {
            var d = Shape.Dimension(dim, sizes);
            var result = CopyWithoutHistory(dtype);
            result.Scatter(d, index, src, isSum: true);
            return Node.Record(result, "scatter_add", [this, src], [index], (gradient, node) =>
                [node.Fit(gradient, 0), node.Needs(1) ? Padded(gradient.gather(d, node.Saved(0)), node.Shape(1)) : null]);
        }

        /// <summary>Like <see cref="scatter"/>, in place.</summary>
        /// <inheritdoc cref="scatter" path="/param"/>
        /// <returns>This tensor.</returns>
        public Tensor scatter_(long dim, Tensor index, Tensor src)
        {
            if (Node.IsNeeded(this, src)) return Overwrite(old => old.scatter(dim, index, src));
            Scatter(Shape.Dimension(dim, sizes), index, src, isSum: false);
            return Written();
        }

        /// <summary>Like <see cref="scatter_add"/>, in place.</summary>
        /// <inheritdoc cref="scatter" path="/param"/>
        /// <returns>This tensor.</returns>
        public Tensor scatter_add_(long dim, Tensor index, Tensor src)
        {
            if (Node.IsNeeded(this, src)) return Overwrite(old => old.scatter_add(dim, index, src));
            Scatter(Shape.Dimension(dim, sizes), index, src, isSum: true);
            return Written();
        }

        private void Scatter(int dim, Tensor index, Tensor src, bool isSum, [CallerMemberName] string operation = "")
        {
            var fits = src.Rank == index.Rank && src.dtype == dtype;
            for (var k = 0; fits && k < index.Rank; k++) fits = index.sizes[k] <= src.sizes[k];
            if (!fits)
                throw Operation.Error(
                    operation, $"src of shape {Shape.Text(src.sizes)} and type {src.dtype} does not cover an index of shape {Shape.Text(index.sizes)} for type {dtype}.");
            using var plan = new ScatterPlan(operation, this, dim, index);
            Dispatch.On(dtype, new ScatterCode(plan, this, src, isSum));
        }

        /// <summary>A gradient with zeros behind it, up to a larger shape.</summary>
        private static Tensor Padded(Tensor gradient, long[] shape)
        {
            if (gradient.Sizes.SequenceEqual(shape)) return gradient;
            var whole = zeros((ReadOnlySpan<long>)shape, gradient.dtype);
            using var place = whole.UnlinkedView(gradient.sizes, whole.strides, 0);
            Copy.Elements(gradient, place);
            return Node.Record(whole, "pad", [gradient], [], static (second, node) => [Front(second, node.Shape(0))]);
        }

        /// <summary>The part of a shape at the front of a larger tensor.</summary>
        private static Tensor Front(Tensor whole, long[] shape)
        {
            for (var d = 0; d < shape.Length; d++) whole = whole.narrow(d, 0, shape[d]);
            return whole;
        }

        private readonly struct GatherCode(ScatterPlan plan, Tensor x, Tensor result) : IForElementType
        {
            public unsafe void Run<T>() where T : unmanaged, INumber<T>
            {
                for (long i = 0; i < result.Count; i++) result.Data<T>()[i] = x.Data<T>()[plan.Position(i)];
            }
        }

        private readonly struct ScatterCode(ScatterPlan plan, Tensor target, Tensor source, bool isSum) : IForElementType
        {
            public unsafe void Run<T>() where T : unmanaged, INumber<T>
            {
                var (y, x) = ((nint)target.Data<T>(), (nint)source.Data<T>());
                for (long i = 0; i < plan.Count; i++)
                {
                    var to = (T*)y + plan.Position(i);
                    var value = ((T*)x)[plan.Counterpart(i, source.strides)];
                    *to = isSum ? Sum(*to, value) : value;
                }
            }

            /// <summary>As Bool, true and true is true, not 2.</summary>
            private T Sum<T>(T a, T b) where T : INumber<T> => target.dtype == ScalarType.Bool ? T.Max(a, b) : a + b;
        }
    }
}
