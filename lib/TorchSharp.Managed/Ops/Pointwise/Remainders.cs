using TorchSharp.Autograd;
using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.remainder(Tensor)"/>
    public static Tensor remainder(Tensor left, Tensor right) => left.remainder(right);

    /// <inheritdoc cref="Tensor.remainder(Tensor)"/>
    public static Tensor remainder(Tensor left, Scalar right) => left.remainder(right);

    /// <inheritdoc cref="Tensor.fmod(Tensor)"/>
    public static Tensor fmod(Tensor left, Tensor right) => left.fmod(right);

    /// <inheritdoc cref="Tensor.fmod(Tensor)"/>
    public static Tensor fmod(Tensor left, Scalar right) => left.fmod(right);

    public partial class Tensor
    {
        /// <summary>Remainder with the divisor's sign: a − b · ⌊a / b⌋.</summary>
        public Tensor remainder(Tensor target) =>
            Node.Record(Compute.ScalarBinary<Remainder>("remainder", this, target), "remainder", [this, target], [this, target],
                static (gradient, node) =>
                [
                    node.Fit(gradient, 0),
                    node.Needs(1) ? node.Fit(gradient.neg().mul(node.Saved(0).div(node.Saved(1), RoundingMode.floor)), 1) : null,
                ]);

        /// <inheritdoc cref="remainder(Tensor)"/>
        public Tensor remainder(Scalar scalar) =>
            Node.Record(Compute.ScalarBinary<Remainder>("remainder", this, scalar), "remainder", [this], [],
                static (gradient, node) => [node.Fit(gradient, 0)]);

        /// <summary>Remainder with the dividend's sign: a − b · trunc(a / b).</summary>
        public Tensor fmod(Tensor target) =>
            Node.Record(Compute.ScalarBinary<TruncatedRemainder>("fmod", this, target), "fmod", [this, target], [this, target],
                static (gradient, node) =>
                [
                    node.Fit(gradient, 0),
                    node.Needs(1) ? node.Fit(gradient.neg().mul(node.Saved(0).div(node.Saved(1), RoundingMode.trunc)), 1) : null,
                ]);

        /// <inheritdoc cref="fmod(Tensor)"/>
        public Tensor fmod(Scalar scalar) =>
            Node.Record(Compute.ScalarBinary<TruncatedRemainder>("fmod", this, scalar), "fmod", [this], [],
                static (gradient, node) => [node.Fit(gradient, 0)]);
    }
}
