namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.tril"/>
    public static Tensor tril(Tensor input, long diagonal = 0) => input.tril(diagonal);

    /// <inheritdoc cref="Tensor.triu"/>
    public static Tensor triu(Tensor input, long diagonal = 0) => input.triu(diagonal);

    public partial class Tensor
    {
        /// <summary>The lower triangle of matrices, zeros elsewhere.</summary>
        /// <param name="diagonal">The last diagonal that is kept: 0 the main one, positive above, negative below.</param>
        public Tensor tril(long diagonal = 0)
        {
            using var scope = NewDisposeScope();
            return masked_fill(ColumnMinusRow().gt(diagonal), 0).MoveToOuterDisposeScope();
        }

        /// <summary>The upper triangle of matrices, zeros elsewhere.</summary>
        /// <param name="diagonal">The first diagonal that is kept: 0 the main one, positive above, negative below.</param>
        public Tensor triu(long diagonal = 0)
        {
            using var scope = NewDisposeScope();
            return masked_fill(ColumnMinusRow().lt(diagonal), 0).MoveToOuterDisposeScope();
        }

        private Tensor ColumnMinusRow() => arange(size(-1)).sub(arange(size(-2)).unsqueeze(1));
    }
}
