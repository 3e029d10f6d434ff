using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.logical_and"/>
    public static Tensor logical_and(Tensor left, Tensor right) => left.logical_and(right);

    /// <inheritdoc cref="Tensor.logical_or(Tensor)"/>
    public static Tensor logical_or(Tensor left, Tensor right) => left.logical_or(right);

    /// <inheritdoc cref="Tensor.logical_xor"/>
    public static Tensor logical_xor(Tensor left, Tensor right) => left.logical_xor(right);

    /// <inheritdoc cref="Tensor.logical_not"/>
    public static Tensor logical_not(Tensor input) => input.logical_not();

    public partial class Tensor
    {
        /// <summary>Whether both differ from zero, element by element; a Bool tensor.</summary>
        public Tensor logical_and(Tensor other) => Compute.Relation<And>("logical_and", this, other);

        /// <summary>Whether either differs from zero, element by element; a Bool tensor.</summary>
        public Tensor logical_or(Tensor other) => Compute.Relation<Or>("logical_or", this, other);

        /// <summary>Whether exactly one differs from zero, element by element; a Bool tensor.</summary>
        public Tensor logical_xor(Tensor other) => Compute.Relation<ExclusiveOr>("logical_xor", this, other);

        /// <summary>Whether each element is zero; a Bool tensor.</summary>
        public Tensor logical_not() => eq(0);

        private Tensor logical_or(Scalar other) => Compute.Relation<Or>("logical_or", this, other);
    }
}
