using TorchSharp.Autograd;
using TorchSharp.Reductions;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.norm(float)"/>
    public static Tensor norm(Tensor input, float p = 2) => input.norm(p);

    /// <inheritdoc cref="Tensor.norm(int, bool, float)"/>
    public static Tensor norm(Tensor input, int dimension, bool keepdim = false, float p = 2) => input.norm(dimension, keepdim, p);

    public partial class Tensor
    {
        /// <summary>The p-norm of all elements: (Σ |x|ᵖ)^(1/p).</summary>
        /// <param name="p">2 is the Euclidean norm, 1 the sum of magnitudes, infinity the largest magnitude.</param>
        public Tensor norm(float p = 2) => Norm([], false, p);

        /// <summary>p-norms along a dimension.</summary>
        /// <param name="dim">Which; −1 is the last.</param>
        /// <param name="keepdim">Whether it stays, with size 1.</param>
        /// <param name="p">2 is the Euclidean norm, 1 the sum of magnitudes, infinity the largest magnitude.</param>
        public Tensor norm(int dim, bool keepdim = false, float p = 2) => Norm([dim], keepdim, p);

        private Tensor Norm(long[] dims, bool keepdim, float p)
        {
            using var operation = Operation.Begin("norm");
            using var magnitudes = abs();
            if (float.IsPositiveInfinity(p)) return magnitudes.amax(dims, keepdim);
            if (p == 1) return magnitudes.Sum(dims, keepdim, null);
            if (p == 2) return EuclideanNorm(dims, keepdim);
            using var powers = magnitudes.pow(p);
            using var sum = powers.Sum(dims, keepdim, null);
            return sum.pow(1.0 / p);
        }

        /// <summary>Its gradient is x / norm, and 0 at the origin.</summary>
        private Tensor EuclideanNorm(long[] dims, bool keepdim)
        {
            var reduction = new Reduction(this, dims, keepdim);
            using var plain = detach();
            using var squares = plain.square();
            using var sum = squares.Sum(dims, keepdim, null);
            var result = sum.sqrt();
            return Node.Record(result, "norm", [this], [this, result], (gradient, node) =>
            {
                var norm = node.Saved(1);
                var direction = node.Saved(0).div(reduction.Restored(norm)).masked_fill(reduction.Restored(norm).eq(0), 0);
                return [direction.mul(reduction.Restored(gradient))];
            });
        }
    }
}
