using System.Runtime.CompilerServices;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.allclose"/>
    public static bool allclose(Tensor tensor, Tensor target, double rtol = 1e-05, double atol = 1e-08, bool equal_nan = false) =>
        tensor.allclose(target, rtol, atol, equal_nan);

    /// <inheritdoc cref="Tensor.isclose"/>
    public static Tensor isclose(Tensor tensor, Tensor other, double rtol = 1e-05, double atol = 1e-08, bool nanEqual = false) =>
        tensor.isclose(other, rtol, atol, nanEqual);

    public partial class Tensor
    {
        /// <summary>Whether |this − other| ≤ atol + rtol · |other|, element by element; a Bool tensor.</summary>
        /// <param name="other">The tensor to compare with.</param>
        /// <param name="rtol">The relative tolerance.</param>
        /// <param name="atol">The absolute tolerance.</param>
        /// <param name="nanEqual">Whether NaN is close to NaN.</param>
        public Tensor isclose(Tensor other, double rtol = 1e-05, double atol = 1e-08, bool nanEqual = false)
        {
            using var operation = Operation.Begin();
            using var mode = no_grad();
            using var scope = NewDisposeScope();
            var near = sub(other).abs().le(other.abs().mul(rtol).add(atol)).logical_and(other.isfinite());
            var close = eq(other).logical_or(near);
            if (nanEqual) close = close.logical_or(isnan().logical_and(other.isnan()));
            return close.MoveToOuterDisposeScope();
        }

        /// <summary>Whether all elements are close, as <see cref="isclose"/> says.</summary>
        /// <param name="target">The tensor to compare with.</param>
        /// <param name="rtol">The relative tolerance.</param>
        /// <param name="atol">The absolute tolerance.</param>
        /// <param name="equal_nan">Whether NaN is close to NaN.</param>
        public bool allclose(Tensor target, double rtol = 1e-05, double atol = 1e-08, bool equal_nan = false)
        {
            using var operation = Operation.Begin();
            using var close = isclose(target, rtol, atol, equal_nan);
            using var all = close.all();
            return all.item<bool>();
        }

        /// <summary>Whether both tensors have the same shape and equal elements. (== compares element by element.)</summary>
        public bool Equals(Tensor target)
        {
            if (target is null || !Live.sizes.AsSpan().SequenceEqual(target.Live.sizes)) return false;
            using var same = eq(target);
            using var all = same.all();
            return all.item<bool>();
        }

        /// <inheritdoc/>
        public override bool Equals(object? obj) => obj is Tensor tensor && Equals(tensor);

        /// <summary>A hash of the object's identity: equal elements do not make equal hashes.</summary>
        public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
    }
}
