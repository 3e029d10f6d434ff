using System.Runtime.CompilerServices;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Elements by indices, ranges, masks and tensors of indices; a view unless a tensor is among them.</summary>
        [IndexerName("TensorItems")]
        public Tensor this[params TensorIndex[] indices]
        {
            get => index(indices);
            set => index_put_(value, indices);
        }

        /// <summary>Elements by one mask or tensor of indices for each of the first dimensions; a copy.</summary>
        [IndexerName("TensorItems")]
        public Tensor this[params Tensor[] indices]
        {
            get => index(indices);
            set => index_put_(value, indices);
        }

        /// <summary>One index of each of the first dimensions, which disappear; a view.</summary>
        [IndexerName("TensorItems")]
        public Tensor this[params long[] indices]
        {
            get => SelectFirst(indices);
            set => SetFirst(value, indices);
        }

        /// <summary>One index of the first dimension, which disappears; a view.</summary>
        /// <param name="i1">Negative ones count from the end.</param>
        [IndexerName("TensorItems")]
        public Tensor this[long i1]
        {
            get => SelectFirst(i1);
            set => SetFirst(value, i1);
        }

        /// <summary>One index of the first two dimensions, which disappear; a view.</summary>
        /// <param name="i1">In the first dimension.</param>
        /// <param name="i2">In the second.</param>
        [IndexerName("TensorItems")]
        public Tensor this[long i1, long i2]
        {
            get => SelectFirst(i1, i2);
            set => SetFirst(value, i1, i2);
        }

        /// <summary>One index of the first three dimensions, which disappear; a view.</summary>
        /// <param name="i1">In the first dimension.</param>
        /// <param name="i2">In the second.</param>
        /// <param name="i3">In the third.</param>
        [IndexerName("TensorItems")]
        public Tensor this[long i1, long i2, long i3]
        {
            get => SelectFirst(i1, i2, i3);
            set => SetFirst(value, i1, i2, i3);
        }

        /// <summary>One index of the first four dimensions, which disappear; a view.</summary>
        /// <param name="i1">In the first dimension.</param>
        /// <param name="i2">In the second.</param>
        /// <param name="i3">In the third.</param>
        /// <param name="i4">In the fourth.</param>
        [IndexerName("TensorItems")]
        public Tensor this[long i1, long i2, long i3, long i4]
        {
            get => SelectFirst(i1, i2, i3, i4);
            set => SetFirst(value, i1, i2, i3, i4);
        }

        private Tensor SelectFirst(params ReadOnlySpan<long> indices)
        {
            if (indices.IsEmpty) return Alias();
            using var operation = Operation.Begin("index");
            var view = select(0, indices[0]);
            foreach (var index in indices[1..])
            {
                using var whole = view;
                view = whole.select(0, index);
            }
            return view;
        }

        private void SetFirst(Tensor value, params ReadOnlySpan<long> indices)
        {
            using var operation = Operation.Begin("index_put_");
            using var view = SelectFirst(indices);
            view.copy_(value);
        }
    }
}
