using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Overwrites the elements that <see cref="index(TensorIndex[])"/> would give, in place.</summary>
        /// <param name="value">Broadcast to their shape.</param>
        /// <param name="indices">Which elements.</param>
        /// <returns>This tensor.</returns>
        public Tensor index_put_(Tensor value, params TensorIndex[] indices) => index_put_(value, indices, false);

        /// <inheritdoc cref="index_put_(Tensor, TensorIndex[])"/>
        /// <param name="value">Broadcast to their shape.</param>
        /// <param name="indices">Which elements.</param>
        /// <param name="accumulate">Whether values are added rather than written; then an element may be named twice.</param>
        public Tensor index_put_(Tensor value, TensorIndex[] indices, bool accumulate = false)
        {
            using var operation = Operation.Begin();
            using var scope = NewDisposeScope();
            var (view, tensors) = BasicIndex(indices);
            if (tensors is not null) view.Put(Positions(view, tensors), value, accumulate);
            else if (accumulate) view.add_(value);
            else view.copy_(value);
            return this;
        }

        /// <inheritdoc cref="index_put_(Tensor, TensorIndex[])"/>
        public Tensor index_put_(Tensor value, params Tensor[] indices) =>
            index_put_(value, Array.ConvertAll(indices, TensorIndex.Tensor), false);

        /// <inheritdoc cref="index_put_(Tensor, TensorIndex[], bool)"/>
        public Tensor index_put_(Tensor value, Tensor[] indices, bool accumulate = false) =>
            index_put_(value, Array.ConvertAll(indices, TensorIndex.Tensor), accumulate);

        /// <inheritdoc cref="index_put_(Tensor, TensorIndex[])"/>
        public Tensor index_put_(Scalar value, params TensorIndex[] indices)
        {
            using var number = full((ReadOnlySpan<long>)[], value, dtype);
            return index_put_(number, indices);
        }

        /// <summary>For each indexed element, which one it is in row-major order.</summary>
        private static Tensor Positions(Tensor view, Tensor?[] tensors) => arange(view.Count).view(view.sizes).AdvancedIndex(tensors);

        private void Put(Tensor positions, Tensor value, bool accumulate)
        {
            if (Node.IsNeeded(this, value)) Overwrite(old => old.WithPut(positions, value, accumulate));
            else
            {
                using var result = WithPut(positions, value, accumulate);
                Copy.Elements(result, this);
                Storage.MarkWritten();
            }
        }

        private Tensor WithPut(Tensor positions, Tensor value, bool accumulate)
        {
            var result = CopyWithoutHistory(dtype);
            using var plain = value.detach();
            using var stretched = plain.expand(positions.sizes);
            using var values = stretched.CopyWithoutHistory(dtype);
            Dispatch.On(dtype, new PutCode(result, positions, values, accumulate));
            return Node.Record(result, "index_put_", [this, value], [positions], (gradient, node) =>
            [
                !node.Needs(0) ? null : accumulate ? gradient : gradient.WithPut(node.Saved(0), zeros((ReadOnlySpan<long>)[], gradient.dtype), false),
                node.Needs(1) ? node.Fit(gradient.reshape(-1).index_select(0, node.Saved(0).reshape(-1)).view(node.Saved(0).sizes), 1) : null,
            ]);
        }

        private readonly struct PutCode(Tensor target, Tensor positions, Tensor values, bool accumulate) : IForElementType
        {
            public unsafe void Run<T>() where T : unmanaged, INumber<T>
            {
                using var places = positions.contiguous();
                for (long i = 0; i < places.Count; i++)
                {
                    var element = target.Data<T>() + places.At(i);
                    *element = accumulate ? Sum(*element, values.Data<T>()[i]) : values.Data<T>()[i];
                }
            }

            /// <summary>As Bool, true and true is true, not 2.</summary>
            private T Sum<T>(T a, T b) where T : INumber<T> => target.dtype == ScalarType.Bool ? T.Max(a, b) : a + b;
        }
    }
}
