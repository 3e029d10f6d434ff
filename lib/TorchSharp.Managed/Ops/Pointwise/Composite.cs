using TorchSharp.Autograd;
using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.addcmul"/>
    public static Tensor addcmul(Tensor input, Tensor tensor1, Tensor tensor2, Scalar value) => input.addcmul(tensor1, tensor2, value);

    /// <inheritdoc cref="Tensor.addcmul_"/>
    public static Tensor addcmul_(Tensor input, Tensor tensor1, Tensor tensor2, Scalar value) => input.addcmul_(tensor1, tensor2, value);

    /// <inheritdoc cref="Tensor.addcdiv(Tensor, Tensor, Scalar)"/>
    public static Tensor addcdiv(Tensor input, Tensor tensor1, Tensor tensor2, Scalar value) => input.addcdiv(tensor1, tensor2, value);

    /// <inheritdoc cref="Tensor.addcdiv_(Tensor, Tensor, Scalar)"/>
    public static Tensor addcdiv_(Tensor input, Tensor tensor1, Tensor tensor2, Scalar value) => input.addcdiv_(tensor1, tensor2, value);

    /// <inheritdoc cref="Tensor.lerp"/>
    public static Tensor lerp(Tensor input, Tensor end, Tensor weight) => input.lerp(end, weight);

    /// <inheritdoc cref="Tensor.round"/>
    public static Tensor round(Tensor input, long decimals = 0L) => input.round(decimals);

    public partial class Tensor
    {
        /// <summary>this + value · tensor1 · tensor2, broadcast.</summary>
        public Tensor addcmul(Tensor tensor1, Tensor tensor2, Scalar value)
        {
            using var operation = Operation.Begin();
            using var scaled = tensor1.mul(value);
            using var product = scaled.mul(tensor2);
            return add(product);
        }

        /// <summary>Adds value · tensor1 · tensor2 in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor addcmul_(Tensor tensor1, Tensor tensor2, Scalar value)
        {
            using var operation = Operation.Begin();
            using var scaled = tensor1.mul(value);
            using var product = scaled.mul(tensor2);
            return add_(product);
        }

        /// <summary>this + value · tensor1 / tensor2, broadcast.</summary>
        public Tensor addcdiv(Tensor tensor1, Tensor tensor2, Scalar value)
        {
            using var operation = Operation.Begin();
            using var scaled = tensor1.mul(value);
            using var quotient = scaled.div(tensor2);
            return add(quotient);
        }

        /// <summary>this + tensor1 / tensor2, broadcast.</summary>
        public Tensor addcdiv(Tensor tensor1, Tensor tensor2) => addcdiv(tensor1, tensor2, 1);

        /// <summary>Adds value · tensor1 / tensor2 in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor addcdiv_(Tensor tensor1, Tensor tensor2, Scalar value)
        {
            using var operation = Operation.Begin();
            using var scaled = tensor1.mul(value);
            using var quotient = scaled.div(tensor2);
            return add_(quotient);
        }

        /// <summary>Adds tensor1 / tensor2 in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor addcdiv_(Tensor tensor1, Tensor tensor2) => addcdiv_(tensor1, tensor2, 1);

        /// <summary>Between this and another tensor: this + weight · (end − this), broadcast; exact at both ends.</summary>
        public Tensor lerp(Tensor end, Tensor weight)
        {
            if (is_integral()) throw NotForType("lerp");
            using var operation = Operation.Begin();
            using var scope = NewDisposeScope();
            var way = end.sub(this);
            var fromStart = add(way.mul(weight));
            var fromEnd = end.sub(way.mul(weight.neg().add(1)));
            return torch.where(weight.abs().lt(0.5), fromStart, fromEnd).MoveToOuterDisposeScope();
        }

        /// <summary>Like <see cref="lerp"/>, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor lerp_(Tensor end, Tensor weight) => InPlace(old => old.lerp(end, weight));

        /// <summary>To the nearest whole number, halves to the even one. Its gradient is zero.</summary>
        /// <param name="decimals">How many decimal places are kept.</param>
        public Tensor round(long decimals = 0L)
        {
            if (decimals == 0)
                return Node.Record(Rounded<RoundToEven>("round"), "round", [this], [], static (gradient, _) => [gradient.zeros_like()]);
            if (is_integral()) throw NotForType("round with decimals");
            // Tenths are not exact, tens are.
            var scale = Math.Pow(10, Math.Abs(decimals));
            using var scaled = decimals > 0 ? mul(scale) : div(scale);
            using var rounded = scaled.round();
            return decimals > 0 ? rounded.div(scale) : rounded.mul(scale);
        }

        /// <summary>Like <see cref="round"/>, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor round_(long decimals = 0L) => InPlace(old => old.round(decimals));
    }
}
