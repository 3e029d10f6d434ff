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
        /// <param name="p">
        /// 2 is the Euclidean norm, 1 the sum of magnitudes, 0 the number of elements that are not 0, infinity the largest magnitude,
        /// −infinity the smallest.
        /// </param>
        public Tensor norm(float p = 2) => Norm([], false, p);

        /// <summary>p-norms along a dimension.</summary>
        /// <param name="dim">Which; −1 is the last.</param>
        /// <param name="keepdim">Whether it stays, with size 1.</param>
        /// <param name="p"><inheritdoc cref="norm(float)" path="/param[@name='p']"/></param>
        public Tensor norm(int dim, bool keepdim = false, float p = 2) => Norm([dim], keepdim, p);

        private Tensor Norm(long[] dims, bool keepdim, float p)
        {
            using var operation = Operation.Begin("norm");
            var reduction = new Reduction(this, dims, keepdim);
            using var plain = detach();
            var result = plain.NormValue(dims, keepdim, p);
            return Node.Record(result, "norm", [this], [this, result], (gradient, node) =>
                [NormGradient.Of(gradient, node.Saved(0), node.Saved(1), p, reduction)]);
        }

        private Tensor NormValue(long[] dims, bool keepdim, float p)
        {
            using var scope = NewDisposeScope();
            var value = p switch
            {
                0 => ne(0).to_type(dtype).Sum(dims, keepdim, null),
                1 => abs().Sum(dims, keepdim, null),
                2 => square().Sum(dims, keepdim, null).sqrt(),
                float.PositiveInfinity => abs().Extreme<ValueFold<PreferLarger>>("norm", dims, keepdim, dtype),
                float.NegativeInfinity => abs().Extreme<ValueFold<PreferSmaller>>("norm", dims, keepdim, dtype),
                _ => abs().pow(p).Sum(dims, keepdim, null).pow(1.0 / p),
            };
            return value.MoveToOuterDisposeScope();
        }
    }
}
