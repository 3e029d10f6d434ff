using TorchSharp.Autograd;
using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.sqrt()"/>
    public static Tensor sqrt(Tensor input) => input.sqrt();

    /// <inheritdoc cref="Tensor.sqrt_()"/>
    public static Tensor sqrt_(Tensor input) => input.sqrt_();

    /// <inheritdoc cref="Tensor.rsqrt()"/>
    public static Tensor rsqrt(Tensor input) => input.rsqrt();

    /// <inheritdoc cref="Tensor.rsqrt_()"/>
    public static Tensor rsqrt_(Tensor input) => input.rsqrt_();

    /// <inheritdoc cref="Tensor.reciprocal()"/>
    public static Tensor reciprocal(Tensor input) => input.reciprocal();

    /// <inheritdoc cref="Tensor.reciprocal_()"/>
    public static Tensor reciprocal_(Tensor input) => input.reciprocal_();

    public partial class Tensor
    {
        /// <summary>Square root.</summary>
        public Tensor sqrt()
        {
            var y = Unary.RealVector<Sqrt>(this);
            return Node.Record(y, "sqrt", [this], [y], static (gradient, node) => [gradient.div(node.Saved(0).mul(2))]);
        }

        /// <summary>Square root, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor sqrt_() => InPlace(static old => old.sqrt());

        /// <summary>1 / √x.</summary>
        public Tensor rsqrt()
        {
            var y = Unary.RealVector<ReciprocalSqrt>(this);
            return Node.Record(y, "rsqrt", [this], [y], static (gradient, node) => [gradient.mul(node.Saved(0).pow(3)).mul(-0.5)]);
        }

        /// <summary>1 / √x, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor rsqrt_() => InPlace(static old => old.rsqrt());

        /// <summary>1 / x.</summary>
        public Tensor reciprocal()
        {
            var y = Unary.RealVector<Reciprocal>(this);
            return Node.Record(y, "reciprocal", [this], [y], static (gradient, node) => [gradient.neg().mul(node.Saved(0).mul(node.Saved(0)))]);
        }

        /// <summary>1 / x, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor reciprocal_() => InPlace(static old => old.reciprocal());
    }
}
