using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.sub(Tensor)"/>
    public static Tensor sub(Tensor left, Tensor right) => left.sub(right);

    /// <inheritdoc cref="Tensor.sub(Tensor)"/>
    public static Tensor sub(Tensor left, Scalar right) => left.sub(right);

    /// <inheritdoc cref="Tensor.sub_(Tensor)"/>
    public static Tensor sub_(Tensor left, Tensor right) => left.sub_(right);

    /// <inheritdoc cref="Tensor.sub_(Tensor)"/>
    public static Tensor sub_(Tensor left, Scalar right) => left.sub_(right);

    /// <inheritdoc cref="Tensor.sub(Tensor)"/>
    public static Tensor subtract(Tensor left, Tensor right) => left.sub(right);

    /// <inheritdoc cref="Tensor.sub(Tensor)"/>
    public static Tensor subtract(Tensor left, Scalar right) => left.sub(right);

    public partial class Tensor
    {
        /// <summary>Difference, element by element, broadcast.</summary>
        /// <exception cref="ExternalException">Both are Bool; use logical_xor or ~.</exception>
        public Tensor sub(Tensor target)
        {
            RequireNotBool(target.dtype);
            return Node.Record(Compute.Binary<Subtract>("sub", this, target), "sub", [this, target], [],
                static (gradient, node) => [node.Fit(gradient, 0), node.Needs(1) ? node.Fit(gradient.neg(), 1) : null]);
        }

        /// <inheritdoc cref="sub(Tensor)"/>
        public Tensor sub(Scalar target)
        {
            RequireNotBool(target.Type);
            return Node.Record(Compute.Binary<Subtract>("sub", this, target), "sub", [this], [],
                static (gradient, node) => [node.Fit(gradient, 0)]);
        }

        /// <summary>Subtracts, element by element, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor sub_(Tensor target)
        {
            RequireNotBool(target.dtype);
            return InPlace<Subtract>("sub_", target, old => old.sub(target));
        }

        /// <inheritdoc cref="sub_(Tensor)"/>
        public Tensor sub_(Scalar target)
        {
            RequireNotBool(target.Type);
            return InPlace<Subtract>("sub_", target, old => old.sub(target));
        }

        /// <inheritdoc cref="sub(Tensor)"/>
        public Tensor subtract(Tensor target) => sub(target);

        /// <inheritdoc cref="sub(Tensor)"/>
        public Tensor subtract(Scalar target) => sub(target);

        private void RequireNotBool(ScalarType other)
        {
            if (dtype == ScalarType.Bool || other == ScalarType.Bool)
                throw Operation.Error("sub", $"{other} can't be subtracted from {dtype}; use logical_xor or ~, or convert with to_type().");
        }
    }
}
