using TorchSharp.Autograd;
using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.floor()"/>
    public static Tensor floor(Tensor input) => input.floor();

    /// <inheritdoc cref="Tensor.floor_()"/>
    public static Tensor floor_(Tensor input) => input.floor_();

    /// <inheritdoc cref="Tensor.ceil()"/>
    public static Tensor ceil(Tensor input) => input.ceil();

    /// <inheritdoc cref="Tensor.ceil_()"/>
    public static Tensor ceil_(Tensor input) => input.ceil_();

    /// <inheritdoc cref="Tensor.trunc()"/>
    public static Tensor trunc(Tensor input) => input.trunc();

    /// <inheritdoc cref="Tensor.trunc_()"/>
    public static Tensor trunc_(Tensor input) => input.trunc_();

    public partial class Tensor
    {
        /// <summary>The next lower whole number.</summary>
        public Tensor floor() =>
            Node.Record(Rounded<Floor>("floor"), "floor", [this], [], static (gradient, _) => [gradient.zeros_like()]);

        /// <summary>The next lower whole number, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor floor_() => InPlace(static old => old.floor());

        /// <summary>The next higher whole number.</summary>
        public Tensor ceil() =>
            Node.Record(Rounded<Ceiling>("ceil"), "ceil", [this], [], static (gradient, _) => [gradient.zeros_like()]);

        /// <summary>The next higher whole number, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor ceil_() => InPlace(static old => old.ceil());

        /// <summary>Cut towards zero.</summary>
        public Tensor trunc() =>
            Node.Record(Rounded<Truncate>("trunc"), "trunc", [this], [], static (gradient, _) => [gradient.zeros_like()]);

        /// <summary>Cut towards zero, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor trunc_() => InPlace(static old => old.trunc());

        /// <summary>Whole numbers are round already.</summary>
        private Tensor Rounded<TOperator>(string operation) where TOperator : IRealOperator
        {
            if (dtype == ScalarType.Bool) throw NotForType(operation);
            return is_integral() ? CopyWithoutHistory(dtype) : Unary.Real<TOperator>(this);
        }
    }
}
