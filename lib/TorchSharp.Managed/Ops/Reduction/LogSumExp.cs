using TorchSharp.Autograd;
using TorchSharp.Elementwise;
using TorchSharp.Reductions;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.logsumexp"/>
    public static Tensor logsumexp(Tensor input, long dim, bool keepdim = false) => input.logsumexp(dim, keepdim);

    public partial class Tensor
    {
        /// <summary>ln Σ eˣ along a dimension, shifted by the maximum so that nothing overflows.</summary>
        /// <param name="dim">Which; −1 is the last.</param>
        /// <param name="keepdim">Whether it stays, with size 1.</param>
        public Tensor logsumexp(long dim, bool keepdim = false)
        {
            if (is_integral())
            {
                using var real = Converted(Promotion.Real(dtype));
                return real.logsumexp(dim, keepdim);
            }
            var reduction = new Reduction(this, [dim], keepdim);
            Tensor result;
            using (no_grad())
            using (NewDisposeScope())
            {
                var shift = Shift(dim, reduction.Length);
                var sums = sub(shift).exp_().sum(dim, keepdim: true).log_().add_(shift);
                result = (keepdim ? sums : sums.squeeze(dim)).MoveToOuterDisposeScope();
            }
            return Node.Record(result, "logsumexp", [this], [this, result], (gradient, node) =>
                [reduction.Restored(gradient).mul(node.Saved(0).sub(reduction.Restored(node.Saved(1))).exp())]);
        }

        /// <summary>The maximum where it is finite, else 0.</summary>
        private Tensor Shift(long dim, long length)
        {
            if (length == 0) return zeros((ReadOnlySpan<long>)[], dtype);
            var max = amax([dim], keepdim: true);
            return max.masked_fill(max.abs().eq(double.PositiveInfinity), 0);
        }
    }
}
