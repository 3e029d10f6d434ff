using System.Runtime.CompilerServices;
using TorchSharp.Autograd;
using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>How a quotient becomes a whole number.</summary>
    public enum RoundingMode
    {
        /// <summary>Not at all.</summary>
        None = 0,

        /// <summary>Cut towards zero.</summary>
        trunc = 1,

        /// <summary>Down to the next whole number.</summary>
        floor = 2,
    }

    /// <inheritdoc cref="Tensor.div(Tensor, RoundingMode)"/>
    public static Tensor div(Tensor left, Tensor right, RoundingMode rounding_mode = RoundingMode.None) => left.div(right, rounding_mode);

    /// <inheritdoc cref="Tensor.div(Tensor, RoundingMode)"/>
    public static Tensor div(Tensor left, Scalar right, RoundingMode rounding_mode = RoundingMode.None) => left.div(right, rounding_mode);

    /// <inheritdoc cref="Tensor.div_(Tensor, RoundingMode)"/>
    public static Tensor div_(Tensor left, Tensor right, RoundingMode rounding_mode = RoundingMode.None) => left.div_(right, rounding_mode);

    /// <inheritdoc cref="Tensor.div_(Tensor, RoundingMode)"/>
    public static Tensor div_(Tensor left, Scalar right, RoundingMode rounding_mode = RoundingMode.None) => left.div_(right, rounding_mode);

    /// <inheritdoc cref="Tensor.div(Tensor, RoundingMode)"/>
    public static Tensor divide(Tensor left, Tensor right, RoundingMode rounding_mode = RoundingMode.None) => left.div(right, rounding_mode);

    /// <inheritdoc cref="Tensor.div(Tensor, RoundingMode)"/>
    public static Tensor divide(Tensor left, Scalar right, RoundingMode rounding_mode = RoundingMode.None) => left.div(right, rounding_mode);

    /// <inheritdoc cref="Tensor.floor_divide(Tensor)"/>
    public static Tensor floor_divide(Tensor input, Tensor other) => input.floor_divide(other);

    public partial class Tensor
    {
        /// <summary>Quotient, element by element, broadcast. Whole numbers give real ones, unless it is rounded.</summary>
        public Tensor div(Tensor target, RoundingMode rounding_mode = RoundingMode.None)
        {
            if (rounding_mode != RoundingMode.None) return RoundedQuotient(target, rounding_mode);
            return Node.Record(Compute.Binary<Divide>("div", this, target, isReal: true), "div", [this, target], [this, target],
                static (gradient, node) =>
                [
                    node.Needs(0) ? node.Fit(gradient.div(node.Saved(1)), 0) : null,
                    node.Needs(1) ? node.Fit(gradient.neg().mul(node.Saved(0).div(node.Saved(1)).div(node.Saved(1))), 1) : null,
                ]);
        }

        /// <inheritdoc cref="div(Tensor, RoundingMode)"/>
        public Tensor div(Scalar target, RoundingMode rounding_mode = RoundingMode.None)
        {
            if (rounding_mode != RoundingMode.None) return RoundedQuotient(target, rounding_mode);
            return Node.Record(Compute.Binary<Divide>("div", this, target, isReal: true), "div", [this], [],
                (gradient, node) => [node.Fit(gradient.div(target), 0)]);
        }

        /// <summary>Divides, element by element, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor div_(Tensor target, RoundingMode rounding_mode = RoundingMode.None) => rounding_mode == RoundingMode.None
            ? InPlace<Divide>("div_", target, old => old.div(target), isReal: true)
            : InPlace(old => old.div(target, rounding_mode));

        /// <inheritdoc cref="div_(Tensor, RoundingMode)"/>
        public Tensor div_(Scalar target, RoundingMode rounding_mode = RoundingMode.None) => rounding_mode == RoundingMode.None
            ? InPlace<Divide>("div_", target, old => old.div(target), isReal: true)
            : InPlace(old => old.div(target, rounding_mode));

        /// <inheritdoc cref="div(Tensor, RoundingMode)"/>
        public Tensor divide(Tensor target, RoundingMode rounding_mode = RoundingMode.None) => div(target, rounding_mode);

        /// <inheritdoc cref="div(Tensor, RoundingMode)"/>
        public Tensor divide(Scalar target, RoundingMode rounding_mode = RoundingMode.None) => div(target, rounding_mode);

        /// <summary>The quotient's next lower whole number.</summary>
        public Tensor floor_divide(Tensor other) => RoundedQuotient(other, RoundingMode.floor);

        /// <inheritdoc cref="floor_divide(Tensor)"/>
        public Tensor floor_divide(Scalar other) => RoundedQuotient(other, RoundingMode.floor);

        /// <summary>A step function: its gradient is zero everywhere.</summary>
        private Tensor RoundedQuotient(Operand target, RoundingMode mode, [CallerMemberName] string operation = "")
        {
            var result = mode == RoundingMode.floor
                ? Compute.ScalarBinary<FloorDivide>(operation, this, target)
                : Compute.ScalarBinary<TruncateDivide>(operation, this, target);
            Tensor[] operands = target.Tensor is { } divisor ? [this, divisor] : [this];
            return Node.Record(result, "div", operands, [], static (_, node) => node.Zeros());
        }
    }
}
