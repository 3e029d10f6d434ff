namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.nonzero"/>
    public static Tensor nonzero(Tensor input) => input.nonzero();

    /// <inheritdoc cref="Tensor.masked_select"/>
    public static Tensor masked_select(Tensor input, Tensor mask) => input.masked_select(mask);

    public partial class Tensor
    {
        /// <summary>The indices of the elements that differ from zero, one a row, in row-major order; Int64 [count × dimensions].</summary>
        public unsafe Tensor nonzero()
        {
            using var isSet = CopyWithoutHistory(ScalarType.Bool);
            var found = new List<long>();
            for (long i = 0; i < Count; i++)
                if (isSet.Data<bool>()[i])
                    found.Add(i);
            var result = Allocate([found.Count, Rank], ScalarType.Int64);
            for (var row = 0; row < found.Count; row++)
                for (long d = Rank - 1, rest = found[row]; d >= 0; d--)
                {
                    result.Data<long>()[row * Rank + d] = rest % sizes[d];
                    rest /= sizes[d];
                }
            return result;
        }

        /// <summary>The elements where a mask is true, in row-major order; a vector.</summary>
        /// <param name="mask">A Bool tensor; both are broadcast.</param>
        /// <exception cref="ArgumentException">The mask is not Bool.</exception>
        public Tensor masked_select(Tensor mask)
        {
            using var operation = Operation.Begin();
            RequireCondition("masked_select", mask);
            using var scope = NewDisposeScope();
            var both = broadcast_tensors(this, mask);
            var positions = both[1].reshape(-1).nonzero().view(-1);
            return both[0].reshape(-1).index_select(0, positions).MoveToOuterDisposeScope();
        }
    }
}
