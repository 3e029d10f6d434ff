using System.Runtime.InteropServices;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.mean()"/>
    public static Tensor mean(Tensor input) => input.mean();

    /// <inheritdoc cref="Tensor.mean(long[], bool, ScalarType?)"/>
    public static Tensor mean(Tensor input, long[] dimensions, bool keepdim = false, ScalarType? type = null) =>
        input.mean(dimensions, keepdim, type);

    public partial class Tensor
    {
        /// <summary>The mean of all elements.</summary>
        /// <exception cref="ExternalException">The elements are whole numbers: convert them first.</exception>
        public Tensor mean() => mean([], false, null);

        /// <summary>Means along dimensions.</summary>
        /// <param name="dimensions">Which; all when empty.</param>
        /// <param name="keepdim">Whether they stay, with size 1.</param>
        /// <param name="type">The type to convert to first; the tensor's own when null.</param>
        /// <exception cref="ExternalException">The elements are whole numbers and no real type is given.</exception>
        public Tensor mean(long[] dimensions, bool keepdim = false, ScalarType? type = null)
        {
            var wanted = type ?? dtype;
            if (!wanted.IsFloatingPoint())
                throw Operation.Error("mean", $"the type must be a floating point type, not {wanted}. Convert with to_type() or pass type.");
            using var sum = Sum(dimensions, keepdim, wanted);
            return sum.div(new Reductions.Reduction(this, dimensions, keepdim).Length);
        }
    }
}
