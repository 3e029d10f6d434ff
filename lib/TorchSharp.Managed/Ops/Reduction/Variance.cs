using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Autograd;
using TorchSharp.Elementwise;
using TorchSharp.Kernels;
using TorchSharp.Reductions;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.var(bool)"/>
    public static Tensor var(Tensor input, bool unbiased = true) => input.var(unbiased);

    /// <inheritdoc cref="Tensor.std(bool)"/>
    public static Tensor std(Tensor input, bool unbiased = true) => input.std(unbiased);

    public partial class Tensor
    {
        /// <summary>The variance of all elements.</summary>
        /// <param name="unbiased">Whether the sum of squares is divided by n − 1 rather than n.</param>
        public Tensor var(bool unbiased = true) => Variance([], unbiased, false, null);

        /// <summary>Variances along dimensions.</summary>
        /// <param name="dimensions">Which; −1 is the last.</param>
        /// <param name="unbiased">Whether the sum of squares is divided by n − 1 rather than n.</param>
        /// <param name="keepdim">Whether they stay, with size 1.</param>
        /// <param name="type">The type to convert to first; the tensor's own when null.</param>
        public Tensor var(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Variance(dimensions, unbiased, keepdim, type);

        /// <inheritdoc cref="var(long[], bool, bool, ScalarType?)"/>
        public Tensor var(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Variance([dim], unbiased, keepdim, type);

        /// <summary>The standard deviation of all elements.</summary>
        /// <param name="unbiased">Whether the sum of squares is divided by n − 1 rather than n.</param>
        public Tensor std(bool unbiased = true) => Deviation(Variance([], unbiased, false, null));

        /// <summary>Standard deviations along dimensions.</summary>
        /// <inheritdoc cref="var(long[], bool, bool, ScalarType?)" path="/param"/>
        public Tensor std(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Deviation(Variance(dimensions, unbiased, keepdim, type));

        /// <inheritdoc cref="std(long[], bool, bool, ScalarType?)"/>
        public Tensor std(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Deviation(Variance([dim], unbiased, keepdim, type));

        /// <summary>The root of a variance. Where that is 0, its gradient is: all elements are equal.</summary>
        private static Tensor Deviation(Tensor variance)
        {
            using var _ = variance;
            using var plain = variance.detach();
            var result = plain.sqrt();
            return Node.Record(result, "std", [variance], [result], static (gradient, node) =>
                [gradient.div(node.Saved(0).mul(2)).masked_fill(node.Saved(0).eq(0), 0)]);
        }

        private Tensor Variance(
            ReadOnlySpan<long> dims, bool unbiased, bool keepdim, ScalarType? type, [CallerMemberName] string operation = "")
        {
            var wanted = type ?? dtype;
            if (!wanted.IsFloatingPoint())
                throw Operation.Error(operation, $"the type must be a floating point type, not {wanted}. Convert with to_type() or pass type.");
            using var x = to_type(wanted);
            var reduction = new Reduction(x, dims, keepdim, operation);
            var degrees = (double)Math.Max(reduction.Length - (unbiased ? 1 : 0), 0);
            using var squares = Fold.Run<SquaredDeviationFold>(x, reduction, x.dtype);
            var isOfOne = (dims.IsEmpty || Rank == 0) && degrees == 0;
            return Node.Record(squares.div(degrees), "var", [x], [x], (gradient, node) =>
            {
                var input = node.Saved(0);
                if (isOfOne) return [reduction.Restored(gradient.mul(double.PositiveInfinity))]; // As PyTorch has it; 0 · ∞ otherwise.
                var centred = input.sub(reduction.Kept(input.Sum(reduction.Dimensions, false, null).div(reduction.Length)));
                return [reduction.Restored(gradient.mul(2 / degrees)).mul(centred)];
            });
        }

        private readonly unsafe struct SquaredDeviationFold : IFold
        {
            public static void Row<T>(T* x, long n, byte* result) where T : unmanaged, INumber<T> =>
                *(T*)result = T.CreateTruncating(typeof(T) == typeof(float) ? Deviations.SumOfSquares((float*)x, n) : Deviations.SumOfSquares((double*)x, n));
        }
    }
}
