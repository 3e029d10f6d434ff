using TorchSharp.Autograd;
using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.exp()"/>
    public static Tensor exp(Tensor input) => input.exp();

    /// <inheritdoc cref="Tensor.exp_()"/>
    public static Tensor exp_(Tensor input) => input.exp_();

    /// <inheritdoc cref="Tensor.exp2()"/>
    public static Tensor exp2(Tensor input) => input.exp2();

    /// <inheritdoc cref="Tensor.expm1()"/>
    public static Tensor expm1(Tensor input) => input.expm1();

    /// <inheritdoc cref="Tensor.expm1_()"/>
    public static Tensor expm1_(Tensor input) => input.expm1_();

    /// <inheritdoc cref="Tensor.log()"/>
    public static Tensor log(Tensor input) => input.log();

    /// <inheritdoc cref="Tensor.log_()"/>
    public static Tensor log_(Tensor input) => input.log_();

    /// <inheritdoc cref="Tensor.log2()"/>
    public static Tensor log2(Tensor input) => input.log2();

    /// <inheritdoc cref="Tensor.log2_()"/>
    public static Tensor log2_(Tensor input) => input.log2_();

    /// <inheritdoc cref="Tensor.log10()"/>
    public static Tensor log10(Tensor input) => input.log10();

    /// <inheritdoc cref="Tensor.log10_()"/>
    public static Tensor log10_(Tensor input) => input.log10_();

    /// <inheritdoc cref="Tensor.log1p()"/>
    public static Tensor log1p(Tensor input) => input.log1p();

    /// <inheritdoc cref="Tensor.log1p_()"/>
    public static Tensor log1p_(Tensor input) => input.log1p_();

    public partial class Tensor
    {
        /// <summary>eˣ.</summary>
        public Tensor exp()
        {
            var y = Unary.Array<Exp>(this);
            return Node.Record(y, "exp", [this], [y], static (gradient, node) => [gradient.mul(node.Saved(0))]);
        }

        /// <summary>eˣ, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor exp_() => InPlace(static old => old.exp());

        /// <summary>2ˣ.</summary>
        public Tensor exp2()
        {
            var y = Unary.Real<Exp2>(this);
            return Node.Record(y, "exp2", [this], [y], static (gradient, node) => [gradient.mul(node.Saved(0)).mul(Math.Log(2))]);
        }

        /// <summary>eˣ − 1, exact near zero.</summary>
        public Tensor expm1()
        {
            var y = Unary.Array<ExpM1>(this);
            return Node.Record(y, "expm1", [this], [y], static (gradient, node) => [gradient.mul(node.Saved(0).add(1))]);
        }

        /// <summary>eˣ − 1, exact near zero, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor expm1_() => InPlace(static old => old.expm1());

        /// <summary>Natural logarithm.</summary>
        public Tensor log() =>
            Node.Record(Unary.Array<Log>(this), "log", [this], [this], static (gradient, node) => [gradient.div(node.Saved(0))]);

        /// <summary>Natural logarithm, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor log_() => InPlace(static old => old.log());

        /// <summary>Logarithm to base 2.</summary>
        public Tensor log2() =>
            Node.Record(Unary.Real<Log2>(this), "log2", [this], [this], static (gradient, node) => [gradient.div(node.Saved(0).mul(Math.Log(2)))]);

        /// <summary>Logarithm to base 2, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor log2_() => InPlace(static old => old.log2());

        /// <summary>Logarithm to base 10.</summary>
        public Tensor log10() =>
            Node.Record(Unary.Real<Log10>(this), "log10", [this], [this], static (gradient, node) => [gradient.div(node.Saved(0).mul(Math.Log(10)))]);

        /// <summary>Logarithm to base 10, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor log10_() => InPlace(static old => old.log10());

        /// <summary>ln(1 + x), exact near zero.</summary>
        public Tensor log1p() =>
            Node.Record(Unary.Array<LogP1>(this), "log1p", [this], [this], static (gradient, node) => [gradient.div(node.Saved(0).add(1))]);

        /// <summary>ln(1 + x), exact near zero, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor log1p_() => InPlace(static old => old.log1p());
    }
}
