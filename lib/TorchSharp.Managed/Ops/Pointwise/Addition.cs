using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.add(Tensor)"/>
    public static Tensor add(Tensor left, Tensor right) => left.add(right);

    /// <inheritdoc cref="Tensor.add(Tensor)"/>
    public static Tensor add(Tensor left, Scalar right) => left.add(right);

    /// <inheritdoc cref="Tensor.add(Tensor, Scalar)"/>
    public static Tensor add(Tensor left, Tensor right, Scalar alpha) => left.add(right, alpha);

    /// <inheritdoc cref="Tensor.add_(Tensor)"/>
    public static Tensor add_(Tensor left, Tensor right) => left.add_(right);

    /// <inheritdoc cref="Tensor.add_(Tensor)"/>
    public static Tensor add_(Tensor left, Scalar right) => left.add_(right);

    /// <inheritdoc cref="Tensor.add_(Tensor, Scalar)"/>
    public static Tensor add_(Tensor left, Tensor right, Scalar alpha) => left.add_(right, alpha);

    public partial class Tensor
    {
        /// <summary>Sum, element by element, broadcast; of Bool, whether either is true.</summary>
        public Tensor add(Tensor target) => dtype == ScalarType.Bool && target.dtype == ScalarType.Bool
            ? logical_or(target)
            : Node.Record(Compute.Binary<Add>("add", this, target), "add", [this, target], [],
                static (gradient, node) => [node.Fit(gradient, 0), node.Fit(gradient, 1)]);

        /// <inheritdoc cref="add(Tensor)"/>
        public Tensor add(Scalar scalar) => dtype == ScalarType.Bool && scalar.Type == ScalarType.Bool
            ? logical_or(scalar)
            : Node.Record(Compute.Binary<Add>("add", this, scalar), "add", [this], [], static (gradient, node) => [node.Fit(gradient, 0)]);

        /// <summary>this + alpha · target, broadcast.</summary>
        public Tensor add(Tensor target, Scalar alpha)
        {
            if (alpha.AsDouble == 1) return add(target);
            return Node.Record(AddScaled(target, alpha, null), "add", [this, target], [],
                (gradient, node) => [node.Fit(gradient, 0), node.Needs(1) ? node.Fit(gradient.mul(alpha), 1) : null]);
        }

        /// <summary>this + alpha · scalar.</summary>
        public Tensor add(Scalar scalar, Scalar alpha) => add(Product(scalar, alpha));

        /// <summary>Adds, element by element, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor add_(Tensor target) => InPlace<Add>("add_", target, old => old.add(target));

        /// <inheritdoc cref="add_(Tensor)"/>
        public Tensor add_(Scalar scalar) => InPlace<Add>("add_", scalar, old => old.add(scalar));

        /// <summary>Adds alpha · target in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor add_(Tensor target, Scalar alpha)
        {
            if (Node.IsNeeded(this, target)) return Overwrite(old => old.add(target, alpha));
            AddScaled(target, alpha, this);
            return Written();
        }

        /// <summary>Adds alpha · scalar in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor add_(Scalar scalar, Scalar alpha) => add_(Product(scalar, alpha));

        /// <summary>A number times another; whole ones stay whole.</summary>
        private static Scalar Product(Scalar a, Scalar b) =>
            a.Type.IsFloatingPoint() || b.Type.IsFloatingPoint() ? (Scalar)(a.AsDouble * b.AsDouble) : (Scalar)(a.AsInt64 * b.AsInt64);

        private Tensor AddScaled(Tensor target, Scalar alpha, Tensor? result)
        {
            var type = Promotion.ResultType(this, target);
            if (type == ScalarType.Bool) return Compute.Binary<Add>("add", this, alpha.AsBool ? target : target.zeros_like(), result);
            if (!type.IsFloatingPoint() && alpha.Type.IsFloatingPoint())
                throw Operation.Error("add", $"with whole numbers alpha must be one, too, not {alpha.AsDouble}.");
            var shape = Broadcast.Shapes(result is null ? "add" : "add_", sizes, target.sizes);
            if (result is not null) Compute.RequireWritable("add_", result, shape, type);
            using var a = ((Operand)this).Prepared(type, result);
            using var b = ((Operand)target).Prepared(type, result);
            var sum = result is not null && result.dtype == type ? result : Allocate(shape, type);
            Apply.Ternary<MultiplyAdd>(sum, a, b, alpha);
            if (result is null || ReferenceEquals(result, sum)) return sum;
            using (sum) Copy.Elements(sum, result);
            return result;
        }
    }
}
