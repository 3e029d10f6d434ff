using TorchSharp.Autograd;
using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.sin()"/>
    public static Tensor sin(Tensor input) => input.sin();

    /// <inheritdoc cref="Tensor.sin_()"/>
    public static Tensor sin_(Tensor input) => input.sin_();

    /// <inheritdoc cref="Tensor.cos()"/>
    public static Tensor cos(Tensor input) => input.cos();

    /// <inheritdoc cref="Tensor.cos_()"/>
    public static Tensor cos_(Tensor input) => input.cos_();

    /// <inheritdoc cref="Tensor.tan()"/>
    public static Tensor tan(Tensor input) => input.tan();

    /// <inheritdoc cref="Tensor.tan_()"/>
    public static Tensor tan_(Tensor input) => input.tan_();

    /// <inheritdoc cref="Tensor.asin()"/>
    public static Tensor asin(Tensor input) => input.asin();

    /// <inheritdoc cref="Tensor.asin_()"/>
    public static Tensor asin_(Tensor input) => input.asin_();

    /// <inheritdoc cref="Tensor.acos()"/>
    public static Tensor acos(Tensor input) => input.acos();

    /// <inheritdoc cref="Tensor.acos_()"/>
    public static Tensor acos_(Tensor input) => input.acos_();

    /// <inheritdoc cref="Tensor.atan()"/>
    public static Tensor atan(Tensor input) => input.atan();

    /// <inheritdoc cref="Tensor.atan_()"/>
    public static Tensor atan_(Tensor input) => input.atan_();

    /// <inheritdoc cref="Tensor.sinh()"/>
    public static Tensor sinh(Tensor input) => input.sinh();

    /// <inheritdoc cref="Tensor.sinh_()"/>
    public static Tensor sinh_(Tensor input) => input.sinh_();

    /// <inheritdoc cref="Tensor.cosh()"/>
    public static Tensor cosh(Tensor input) => input.cosh();

    /// <inheritdoc cref="Tensor.cosh_()"/>
    public static Tensor cosh_(Tensor input) => input.cosh_();

    public partial class Tensor
    {
        /// <summary>Sine of radians.</summary>
        public Tensor sin() =>
            Node.Record(Unary.Real<Sin>(this), "sin", [this], [this], static (gradient, node) => [gradient.mul(node.Saved(0).cos())]);

        /// <summary>Sine of radians, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor sin_() => InPlace(static old => old.sin());

        /// <summary>Cosine of radians.</summary>
        public Tensor cos() =>
            Node.Record(Unary.Real<Cos>(this), "cos", [this], [this], static (gradient, node) => [gradient.neg().mul(node.Saved(0).sin())]);

        /// <summary>Cosine of radians, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor cos_() => InPlace(static old => old.cos());

        /// <summary>Tangent of radians.</summary>
        public Tensor tan()
        {
            var y = Unary.Real<Tan>(this);
            return Node.Record(y, "tan", [this], [y], static (gradient, node) => [gradient.mul(node.Saved(0).square().add(1))]);
        }

        /// <summary>Tangent of radians, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor tan_() => InPlace(static old => old.tan());

        /// <summary>Angle in radians whose sine is x.</summary>
        public Tensor asin() =>
            Node.Record(Unary.Real<Asin>(this), "asin", [this], [this], static (gradient, node) => [gradient.mul(node.Saved(0).square().neg().add(1).rsqrt())]);

        /// <summary>Angle in radians whose sine is x, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor asin_() => InPlace(static old => old.asin());

        /// <summary>Angle in radians whose cosine is x.</summary>
        public Tensor acos() =>
            Node.Record(Unary.Real<Acos>(this), "acos", [this], [this], static (gradient, node) => [gradient.neg().mul(node.Saved(0).square().neg().add(1).rsqrt())]);

        /// <summary>Angle in radians whose cosine is x, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor acos_() => InPlace(static old => old.acos());

        /// <summary>Angle in radians whose tangent is x.</summary>
        public Tensor atan() =>
            Node.Record(Unary.Real<Atan>(this), "atan", [this], [this], static (gradient, node) => [gradient.div(node.Saved(0).square().add(1))]);

        /// <summary>Angle in radians whose tangent is x, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor atan_() => InPlace(static old => old.atan());

        /// <summary>Hyperbolic sine.</summary>
        public Tensor sinh() =>
            Node.Record(Unary.Real<Sinh>(this), "sinh", [this], [this], static (gradient, node) => [gradient.mul(node.Saved(0).cosh())]);

        /// <summary>Hyperbolic sine, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor sinh_() => InPlace(static old => old.sinh());

        /// <summary>Hyperbolic cosine.</summary>
        public Tensor cosh() =>
            Node.Record(Unary.Real<Cosh>(this), "cosh", [this], [this], static (gradient, node) => [gradient.mul(node.Saved(0).sinh())]);

        /// <summary>Hyperbolic cosine, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor cosh_() => InPlace(static old => old.cosh());
    }
}
