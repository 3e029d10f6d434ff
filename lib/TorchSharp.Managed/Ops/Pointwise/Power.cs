using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.pow(Tensor)"/>
    public static Tensor pow(Tensor left, Tensor exponent) => left.pow(exponent);

    /// <inheritdoc cref="Tensor.pow(Scalar)"/>
    public static Tensor pow(Tensor left, Scalar exponent) => left.pow(exponent);

    /// <inheritdoc cref="Tensor.pow_(Tensor)"/>
    public static Tensor pow_(Tensor left, Tensor exponent) => left.pow_(exponent);

    /// <inheritdoc cref="Tensor.pow_(Tensor)"/>
    public static Tensor pow_(Tensor left, Scalar exponent) => left.pow_(exponent);

    public partial class Tensor
    {
        /// <summary>Power, element by element, broadcast.</summary>
        public Tensor pow(Tensor exponent)
        {
            var y = Compute.ScalarBinary<Power>("pow", this, exponent);
            return Node.Record(y, "pow", [this, exponent], [this, exponent, y], static (gradient, node) =>
            {
                Tensor x = node.Saved(0), exponent = node.Saved(1);
                return
                [
                    node.Needs(0)
                        ? node.Fit(gradient.mul(exponent.mul(x.pow(exponent.sub(1)))).masked_fill(exponent.eq(0), 0), 0)
                        : null,
                    node.Needs(1)
                        ? node.Fit(gradient.mul(node.Saved(2).mul(x.log()).masked_fill(x.eq(0).logical_and(exponent.ge(0)), 0)), 1)
                        : null,
                ];
            });
        }

        /// <summary>Power, element by element.</summary>
        public Tensor pow(Scalar exponent) =>
            Node.Record(Raised(exponent), "pow", [this], [this], (gradient, node) =>
            [
                exponent.AsDouble == 0
                    ? gradient.zeros_like()
                    : node.Fit(gradient.mul(node.Saved(0).pow(exponent.AsDouble - 1).mul(exponent)), 0),
            ]);

        /// <summary>Raises to a power, element by element, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor pow_(Tensor exponent) => InPlace(old => old.pow(exponent));

        /// <inheritdoc cref="pow_(Tensor)"/>
        public Tensor pow_(Scalar exponent) => InPlace(old => old.pow(exponent));

        /// <summary>Powers that have an exact, faster form take it.</summary>
        private Tensor Raised(Scalar exponent)
        {
            if (!dtype.IsFloatingPoint()) return Compute.ScalarBinary<Power>("pow", this, exponent);
            return exponent.AsDouble switch
            {
                1 => CopyWithoutHistory(dtype),
                2 => Unary.Any<Square>("pow", this),
                3 => Unary.Any<Cube>("pow", this),
                0.5 => Unary.RealVector<Sqrt>(this),
                -0.5 => Unary.RealVector<ReciprocalSqrt>(this),
                -1 => Unary.RealVector<Reciprocal>(this),
                _ => Compute.ScalarBinary<Power>("pow", this, exponent),
            };
        }
    }
}
