using TorchSharp.Autograd;
using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.mul(Tensor)"/>
    public static Tensor mul(Tensor left, Tensor right) => left.mul(right);

    /// <inheritdoc cref="Tensor.mul(Tensor)"/>
    public static Tensor mul(Tensor left, Scalar right) => left.mul(right);

    /// <inheritdoc cref="Tensor.mul_(Tensor)"/>
    public static Tensor mul_(Tensor left, Tensor right) => left.mul_(right);

    /// <inheritdoc cref="Tensor.mul_(Tensor)"/>
    public static Tensor mul_(Tensor left, Scalar right) => left.mul_(right);

    /// <inheritdoc cref="Tensor.mul(Tensor)"/>
    public static Tensor multiply(Tensor left, Tensor right) => left.mul(right);

    /// <inheritdoc cref="Tensor.mul(Tensor)"/>
    public static Tensor multiply(Tensor left, Scalar right) => left.mul(right);

    public partial class Tensor
    {
        /// <summary>Product, element by element, broadcast; of Bool, whether both are true.</summary>
        public Tensor mul(Tensor target) =>
            Node.Record(Compute.Binary<Multiply>("mul", this, target), "mul", [this, target], [this, target],
                static (gradient, node) =>
                [
                    node.Needs(0) ? node.Fit(gradient.mul(node.Saved(1)), 0) : null,
                    node.Needs(1) ? node.Fit(gradient.mul(node.Saved(0)), 1) : null,
                ]);

        /// <inheritdoc cref="mul(Tensor)"/>
        public Tensor mul(Scalar target) =>
            Node.Record(Compute.Binary<Multiply>("mul", this, target), "mul", [this], [],
                (gradient, node) => [node.Fit(gradient.mul(target), 0)]);

        /// <summary>Multiplies, element by element, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor mul_(Tensor target) => InPlace<Multiply>("mul_", target, old => old.mul(target));

        /// <inheritdoc cref="mul_(Tensor)"/>
        public Tensor mul_(Scalar target) => InPlace<Multiply>("mul_", target, old => old.mul(target));

        /// <inheritdoc cref="mul(Tensor)"/>
        public Tensor multiply(Tensor target) => mul(target);

        /// <inheritdoc cref="mul(Tensor)"/>
        public Tensor multiply(Scalar target) => mul(target);
    }
}
