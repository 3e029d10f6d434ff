namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Elements by indices, ranges, masks and tensors of indices; a view unless a tensor is among them.</summary>
        public Tensor index(params TensorIndex[] indices)
        {
            using var operation = Operation.Begin();
            using var scope = NewDisposeScope();
            var (view, tensors) = BasicIndex(indices);
            return (tensors is null ? view : view.AdvancedIndex(tensors)).MoveToOuterDisposeScope();
        }

        /// <summary>Elements by one mask or tensor of indices for each of the first dimensions; a copy.</summary>
        public Tensor index(params Tensor[] indices) => index(Array.ConvertAll(indices, TensorIndex.Tensor));

        /// <summary>The view that all indices but tensors give, and the tensors, each at its dimension of that view.</summary>
        private (Tensor View, Tensor?[]? Tensors) BasicIndex(TensorIndex[] indices)
        {
            var used = indices.Sum(index => index.Kind switch
            {
                IndexKind.Single or IndexKind.Slice => 1,
                IndexKind.Tensor => index.Indices!.dtype == ScalarType.Bool ? Math.Max(index.Indices.Rank, 1) : 1,
                _ => 0,
            });
            if (used > Rank)
                throw Operation.Error("index", $"too many indices ({used}) for a tensor of shape {Shape.Text(sizes)}.");
            var view = Alias();
            var tensors = new List<Tensor?>();
            foreach (var index in indices)
                switch (index.Kind)
                {
                    case IndexKind.Single:
                        view = view.select(tensors.Count, index.Start ?? 0);
                        break;
                    case IndexKind.Slice:
                        view = view.slice(tensors.Count, index.Start ?? 0, index.Stop ?? long.MaxValue, index.Step);
                        tensors.Add(null);
                        break;
                    case IndexKind.NewDimension:
                        view = view.unsqueeze(tensors.Count);
                        tensors.Add(null);
                        break;
                    case IndexKind.Ellipsis:
                        for (var d = used; d < Rank; d++) tensors.Add(null);
                        break;
                    default:
                        tensors.AddRange(AsPositions(index.Indices!, view, tensors.Count));
                        break;
                }
            return (view, tensors.TrueForAll(tensor => tensor is null) ? null : [.. tensors]);
        }

        /// <summary>A mask as the positions of what is true, one tensor a dimension; indices as they are.</summary>
        private static IEnumerable<Tensor> AsPositions(Tensor indices, Tensor view, int dim)
        {
            if (indices.dtype != ScalarType.Bool) return [indices];
            if (!indices.Sizes.SequenceEqual(view.Sizes.Slice(dim, indices.Rank)))
                throw Operation.Error(
                    "index", $"the shape of the mask {Shape.Text(indices.Sizes)} does not match the indexed dimensions of shape {Shape.Text(view.Sizes)} from {dim} on.");
            return indices.nonzero().unbind(1);
        }

        /// <summary>Brings the indexed dimensions to the front, makes them one, and selects from it.</summary>
        private Tensor AdvancedIndex(Tensor?[] tensors)
        {
            var indexed = Enumerable.Range(0, tensors.Length).Where(d => tensors[d] is not null).ToArray();
            var rest = Enumerable.Range(0, Rank).Except(indexed).ToArray();
            var indices = broadcast_tensors(Array.ConvertAll(indexed, d => NonNegative(tensors[d]!, d)));
            var shape = indices[0].sizes;

            var position = indices[0];
            for (var k = 1; k < indexed.Length; k++) position = position.mul(sizes[indexed[k]]).add(indices[k]);

            long[] restSizes = [.. rest.Select(d => sizes[d])];
            var rows = permute(indexed.Concat(rest).Select(d => (long)d)).reshape([indexed.Aggregate(1L, (n, d) => n * sizes[d]), .. restSizes]);
            var result = rows.index_select(0, position.reshape(-1)).reshape([.. shape, .. restSizes]);

            // Neighbouring tensors' dimensions take their place; others come first.
            var first = indexed[0];
            if (first == 0 || indexed[^1] - first != indexed.Length - 1) return result;
            var order = Enumerable.Range(shape.Length, first).Concat(Enumerable.Range(0, shape.Length))
                .Concat(Enumerable.Range(shape.Length + first, rest.Length - first));
            return result.permute(order.Select(d => (long)d));
        }

        private Tensor NonNegative(Tensor indices, int dim)
        {
            if (indices.dtype is not (ScalarType.Int64 or ScalarType.Int32))
                throw Operation.Error("index", $"tensors used as indices must be Int64 or Bool, not {indices.dtype}.");
            using var whole = indices.to_type(ScalarType.Int64);
            var positive = torch.where(whole.lt(0), whole.add(sizes[dim]), whole);
            using var checkedPositions = positive.Positions("index", sizes, dim);
            return positive;
        }
    }
}
