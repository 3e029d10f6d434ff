using TorchSharp.Autograd;
using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.neg()"/>
    public static Tensor neg(Tensor input) => input.neg();

    /// <inheritdoc cref="Tensor.neg_()"/>
    public static Tensor neg_(Tensor input) => input.neg_();

    /// <inheritdoc cref="Tensor.neg()"/>
    public static Tensor negative(Tensor input) => input.neg();

    /// <inheritdoc cref="Tensor.neg_()"/>
    public static Tensor negative_(Tensor input) => input.neg_();

    /// <inheritdoc cref="Tensor.abs()"/>
    public static Tensor abs(Tensor input) => input.abs();

    /// <inheritdoc cref="Tensor.abs_()"/>
    public static Tensor abs_(Tensor input) => input.abs_();

    /// <inheritdoc cref="Tensor.abs()"/>
    public static Tensor absolute(Tensor input) => input.abs();

    /// <inheritdoc cref="Tensor.abs_()"/>
    public static Tensor absolute_(Tensor input) => input.abs_();

    /// <inheritdoc cref="Tensor.sign()"/>
    public static Tensor sign(Tensor input) => input.sign();

    /// <inheritdoc cref="Tensor.sign_()"/>
    public static Tensor sign_(Tensor input) => input.sign_();

    /// <inheritdoc cref="Tensor.square()"/>
    public static Tensor square(Tensor input) => input.square();

    public partial class Tensor
    {
        /// <summary>The negative.</summary>
        public Tensor neg() =>
            Node.Record(Unary.Any<Negate>("neg", this), "neg", [this], [], static (gradient, _) => [gradient.neg()]);

        /// <summary>The negative, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor neg_() => InPlace(static old => old.neg());

        /// <inheritdoc cref="neg()"/>
        public Tensor negative() => neg();

        /// <summary>Absolute value.</summary>
        public Tensor abs() =>
            Node.Record(Unary.Any<Absolute>("abs", this), "abs", [this], [this], static (gradient, node) => [gradient.mul(node.Saved(0).sign())]);

        /// <summary>Absolute value, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor abs_() => InPlace(static old => old.abs());

        /// <inheritdoc cref="abs()"/>
        public Tensor absolute() => abs();

        /// <summary>Absolute value, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor absolute_() => abs_();

        /// <summary>−1, 0 or 1, as x is negative, zero or positive.</summary>
        public Tensor sign() =>
            Node.Record(dtype == ScalarType.Bool ? CopyWithoutHistory(dtype) : Unary.Any<Sign>("sign", this), "sign", [this], [], static (gradient, _) => [gradient.zeros_like()]);

        /// <summary>−1, 0 or 1, as x is negative, zero or positive, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor sign_() => InPlace(static old => old.sign());

        /// <summary>x².</summary>
        public Tensor square() => dtype == ScalarType.Bool
            ? CopyWithoutHistory(ScalarType.Int64)
            : Node.Record(Unary.Any<Square>("square", this), "square", [this], [this], static (gradient, node) => [gradient.mul(node.Saved(0)).mul(2)]);
    }
}
