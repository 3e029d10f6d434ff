using TorchSharp.Autograd;
using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.clamp(Scalar, Scalar)"/>
    public static Tensor clamp(Tensor input, Scalar? min = null, Scalar? max = null) => input.clamp(min, max);

    /// <inheritdoc cref="Tensor.clamp_(Scalar, Scalar)"/>
    public static Tensor clamp_(Tensor input, Scalar? min = null, Scalar? max = null) => input.clamp_(min, max);

    /// <inheritdoc cref="Tensor.clamp_max"/>
    public static Tensor clamp_max(Tensor input, Scalar max) => input.clamp_max(max);

    /// <inheritdoc cref="Tensor.clamp_max_"/>
    public static Tensor clamp_max_(Tensor input, Scalar max) => input.clamp_max_(max);

    /// <inheritdoc cref="Tensor.clamp_min_"/>
    public static Tensor clamp_min_(Tensor input, Scalar min) => input.clamp_min_(min);

    /// <inheritdoc cref="Tensor.clamp_min"/>
    public static Tensor clamp_min(Tensor input, Scalar min) => input.clamp_min(min);

    /// <inheritdoc cref="Tensor.clamp(Scalar, Scalar)"/>
    public static Tensor clip(Tensor input, Scalar? min = null, Scalar? max = null) => input.clamp(min, max);

    public partial class Tensor
    {
        /// <summary>Elements below a bound become the lower one, elements above the upper one; NaN stays.</summary>
        /// <param name="min">The lower bound; none when null.</param>
        /// <param name="max">The upper bound; none when null.</param>
        public Tensor clamp(Scalar? min = null, Scalar? max = null)
        {
            if (min is null && max is null) throw Operation.Error("clamp", "at least one of min and max must be given.");
            var y = this;
            if (min is not null) y = Compute.Binary<Maximum>("clamp", y, min);
            if (max is not null) y = Compute.Binary<Minimum>("clamp", y, max, ReferenceEquals(y, this) ? null : y);
            return Node.Record(y, "clamp", [this], [this], (gradient, node) => [gradient.Where(Inside(node.Saved(0), min, max))]);
        }

        /// <summary>Like <see cref="clamp(Scalar, Scalar)"/>, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor clamp_(Scalar? min = null, Scalar? max = null) => InPlace(old => old.clamp(min, max));

        /// <inheritdoc cref="clamp(Scalar, Scalar)"/>
        public Tensor clip(Scalar? min = null, Scalar? max = null) => clamp(min, max);

        /// <summary>Elements above the bound become the bound.</summary>
        public Tensor clamp_max(Scalar max) => clamp(null, max);

        /// <summary>Elements above the bound become the bound, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor clamp_max_(Scalar max) => clamp_(null, max);

        /// <summary>Elements below the bound become the bound.</summary>
        public Tensor clamp_min(Scalar min) => clamp(min);

        /// <summary>Elements below the bound become the bound, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor clamp_min_(Scalar min) => clamp_(min);

        private static Tensor Inside(Tensor x, Scalar? min, Scalar? max)
        {
            var above = min is null ? null : x.ge(min);
            var below = max is null ? null : x.le(max);
            return above is null ? below! : below is null ? above : above.logical_and(below);
        }
    }
}
