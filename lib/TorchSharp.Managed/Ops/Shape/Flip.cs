namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.flip"/>
    public static Tensor flip(Tensor input, params long[] dims) => input.flip(dims);

    public partial class Tensor
    {
        /// <summary>A copy in which the order along dimensions is reversed.</summary>
        /// <param name="dims">Which; −1 is the last.</param>
        public Tensor flip(params long[] dims)
        {
            using var operation = Operation.Begin();
            using var scope = NewDisposeScope();
            var result = Alias();
            foreach (var dim in dims)
                if (Rank > 0)
                    result = result.index_select(dim, arange(result.size((int)dim) - 1, -1, -1));
            return (dims.Length == 0 ? clone() : result).MoveToOuterDisposeScope();
        }
    }
}
