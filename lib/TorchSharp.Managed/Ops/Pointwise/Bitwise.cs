using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.bitwise_and"/>
    public static Tensor bitwise_and(Tensor left, Tensor right) => left.bitwise_and(right);

    /// <inheritdoc cref="Tensor.bitwise_or"/>
    public static Tensor bitwise_or(Tensor left, Tensor right) => left.bitwise_or(right);

    /// <inheritdoc cref="Tensor.bitwise_xor"/>
    public static Tensor bitwise_xor(Tensor left, Tensor right) => left.bitwise_xor(right);

    /// <inheritdoc cref="Tensor.bitwise_not"/>
    public static Tensor bitwise_not(Tensor input) => input.bitwise_not();

    public partial class Tensor
    {
        /// <summary>The bits that both have; of Bool, whether both are true.</summary>
        public Tensor bitwise_and(Tensor other) => Bits<BitwiseAnd>("bitwise_and", other);

        /// <summary>The bits that either has; of Bool, whether either is true.</summary>
        public Tensor bitwise_or(Tensor other) => Bits<BitwiseOr>("bitwise_or", other);

        /// <summary>The bits that exactly one has; of Bool, whether exactly one is true.</summary>
        public Tensor bitwise_xor(Tensor other) => Bits<BitwiseExclusiveOr>("bitwise_xor", other);

        /// <summary>The bits flipped; of Bool, whether it is false.</summary>
        public Tensor bitwise_not()
        {
            if (dtype == ScalarType.Bool) return logical_not();
            RequireWhole("bitwise_not", dtype);
            return neg().sub_(1);
        }

        private Tensor Bits<TOperator>(string operation, Tensor other) where TOperator : IBinaryOperator
        {
            RequireWhole(operation, dtype);
            RequireWhole(operation, other.dtype);
            return Compute.Binary<TOperator>(operation, this, other);
        }

        private static void RequireWhole(string operation, ScalarType type)
        {
            if (type.IsFloatingPoint()) throw Operation.Error(operation, $"it wants whole numbers or Bool, not {type}.");
        }
    }
}
