namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.matmul"/>
    public static Tensor matmul(Tensor input, Tensor target) => input.matmul(target);

    /// <inheritdoc cref="Tensor.mm"/>
    public static Tensor mm(Tensor input, Tensor target) => input.mm(target);

    /// <inheritdoc cref="Tensor.bmm"/>
    public static Tensor bmm(Tensor input, Tensor batch2) => input.bmm(batch2);

    /// <inheritdoc cref="Tensor.mv"/>
    public static Tensor mv(Tensor input, Tensor target) => input.mv(target);

    /// <inheritdoc cref="Tensor.dot"/>
    public static Tensor dot(Tensor input, Tensor other) => input.dot(other);

    /// <inheritdoc cref="Tensor.outer"/>
    public static Tensor outer(Tensor input, Tensor vec2) => input.outer(vec2);

    public partial class Tensor
    {
        /// <summary>
        /// Product of matrices: the sum of products for two vectors, matrix times vector, vector times matrix; with more
        /// dimensions the products of the last two, the others broadcast.
        /// </summary>
        public Tensor matmul(Tensor target) => MatrixProducts.Matmul(this, target);

        /// <summary>Product of two matrices, [m × k] times [k × n].</summary>
        public Tensor mm(Tensor target)
        {
            using var operation = Operation.Begin();
            RequireRanks("mm", target, 2, 2);
            return MatrixProducts.Matmul(this, target);
        }

        /// <summary>Products of as many pairs of matrices, [b × m × k] times [b × k × n].</summary>
        public Tensor bmm(Tensor batch2)
        {
            using var operation = Operation.Begin();
            RequireRanks("bmm", batch2, 3, 3);
            if (sizes[0] != batch2.sizes[0])
                throw Operation.Error("bmm", $"shapes {Shape.Text(sizes)} and {Shape.Text(batch2.sizes)} have different numbers of matrices.");
            return MatrixProducts.Matmul(this, batch2);
        }

        /// <summary>Product of a matrix and a vector, [m × k] times [k].</summary>
        public Tensor mv(Tensor target)
        {
            using var operation = Operation.Begin();
            RequireRanks("mv", target, 2, 1);
            return MatrixProducts.Matmul(this, target);
        }

        /// <summary>Sum of products of two vectors.</summary>
        public Tensor dot(Tensor target)
        {
            using var operation = Operation.Begin();
            RequireRanks("dot", target, 1, 1);
            return MatrixProducts.Matmul(this, target);
        }

        /// <summary>Products of each element of one vector with each of another, [m × n].</summary>
        public Tensor outer(Tensor vec2)
        {
            RequireRanks("outer", vec2, 1, 1);
            using var column = unsqueeze(1);
            return column.mul(vec2);
        }

        private void RequireRanks(string operation, Tensor other, int rank, int otherRank)
        {
            if (Rank != rank || other.Rank != otherRank)
                throw Operation.Error(
                    operation, $"it wants {rank} and {otherRank} dimensions, but the shapes are {Shape.Text(sizes)} and {Shape.Text(other.sizes)}.");
        }
    }
}
