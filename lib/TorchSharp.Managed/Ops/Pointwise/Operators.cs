namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The negative of every element.</summary>
        public static Tensor operator -(Tensor tensor) => tensor.neg();

        /// <summary>Whether each element is false; of whole numbers, the bits flipped.</summary>
        public static Tensor operator ~(Tensor left) => left.bitwise_not();

        /// <summary>Whether both are true; of whole numbers, the bits that both have.</summary>
        public static Tensor operator &(Tensor left, Tensor right) => left.bitwise_and(right);

        /// <summary>Whether either is true; of whole numbers, the bits that either has.</summary>
        public static Tensor operator |(Tensor left, Tensor right) => left.bitwise_or(right);

        /// <summary>Whether exactly one is true; of whole numbers, the bits that only one has.</summary>
        public static Tensor operator ^(Tensor left, Tensor right) => left.bitwise_xor(right);

        /// <inheritdoc cref="add(Tensor)"/>
        public static Tensor operator +(Tensor left, Tensor right) => left.add(right);

        /// <inheritdoc cref="add(Tensor)"/>
        public static Tensor operator +(Tensor left, Scalar right) => left.add(right);

        /// <inheritdoc cref="add(Tensor)"/>
        public static Tensor operator +(Tensor left, int right) => left.add(right);

        /// <inheritdoc cref="add(Tensor)"/>
        public static Tensor operator +(Tensor left, long right) => left.add(right);

        /// <inheritdoc cref="add(Tensor)"/>
        public static Tensor operator +(Tensor left, float right) => left.add(right);

        /// <inheritdoc cref="add(Tensor)"/>
        public static Tensor operator +(Tensor left, double right) => left.add(right);

        /// <inheritdoc cref="add(Tensor)"/>
        public static Tensor operator +(Scalar left, Tensor right) => right.add(left);

        /// <inheritdoc cref="add(Tensor)"/>
        public static Tensor operator +(int left, Tensor right) => right.add(left);

        /// <inheritdoc cref="add(Tensor)"/>
        public static Tensor operator +(long left, Tensor right) => right.add(left);

        /// <inheritdoc cref="add(Tensor)"/>
        public static Tensor operator +(float left, Tensor right) => right.add(left);

        /// <inheritdoc cref="add(Tensor)"/>
        public static Tensor operator +(double left, Tensor right) => right.add(left);

        /// <inheritdoc cref="sub(Tensor)"/>
        public static Tensor operator -(Tensor left, Tensor right) => left.sub(right);

        /// <inheritdoc cref="sub(Tensor)"/>
        public static Tensor operator -(Tensor left, Scalar right) => left.sub(right);

        /// <inheritdoc cref="sub(Tensor)"/>
        public static Tensor operator -(Tensor left, int right) => left.sub(right);

        /// <inheritdoc cref="sub(Tensor)"/>
        public static Tensor operator -(Tensor left, long right) => left.sub(right);

        /// <inheritdoc cref="sub(Tensor)"/>
        public static Tensor operator -(Tensor left, float right) => left.sub(right);

        /// <inheritdoc cref="sub(Tensor)"/>
        public static Tensor operator -(Tensor left, double right) => left.sub(right);

        /// <inheritdoc cref="sub(Tensor)"/>
        public static Tensor operator -(Scalar left, Tensor right) => right.neg().add(left);

        /// <inheritdoc cref="sub(Tensor)"/>
        public static Tensor operator -(int left, Tensor right) => right.neg().add(left);

        /// <inheritdoc cref="sub(Tensor)"/>
        public static Tensor operator -(long left, Tensor right) => right.neg().add(left);

        /// <inheritdoc cref="sub(Tensor)"/>
        public static Tensor operator -(float left, Tensor right) => right.neg().add(left);

        /// <inheritdoc cref="sub(Tensor)"/>
        public static Tensor operator -(double left, Tensor right) => right.neg().add(left);

        /// <inheritdoc cref="mul(Tensor)"/>
        public static Tensor operator *(Tensor left, Tensor right) => left.mul(right);

        /// <inheritdoc cref="mul(Tensor)"/>
        public static Tensor operator *(Tensor left, Scalar right) => left.mul(right);

        /// <inheritdoc cref="mul(Tensor)"/>
        public static Tensor operator *(Tensor left, int right) => left.mul(right);

        /// <inheritdoc cref="mul(Tensor)"/>
        public static Tensor operator *(Tensor left, long right) => left.mul(right);

        /// <inheritdoc cref="mul(Tensor)"/>
        public static Tensor operator *(Tensor left, float right) => left.mul(right);

        /// <inheritdoc cref="mul(Tensor)"/>
        public static Tensor operator *(Tensor left, double right) => left.mul(right);

        /// <inheritdoc cref="mul(Tensor)"/>
        public static Tensor operator *(Scalar left, Tensor right) => right.mul(left);

        /// <inheritdoc cref="mul(Tensor)"/>
        public static Tensor operator *(int left, Tensor right) => right.mul(left);

        /// <inheritdoc cref="mul(Tensor)"/>
        public static Tensor operator *(long left, Tensor right) => right.mul(left);

        /// <inheritdoc cref="mul(Tensor)"/>
        public static Tensor operator *(float left, Tensor right) => right.mul(left);

        /// <inheritdoc cref="mul(Tensor)"/>
        public static Tensor operator *(double left, Tensor right) => right.mul(left);

        /// <inheritdoc cref="div(Tensor, RoundingMode)"/>
        public static Tensor operator /(Tensor left, Tensor right) => left.div(right);

        /// <inheritdoc cref="div(Tensor, RoundingMode)"/>
        public static Tensor operator /(Tensor left, Scalar right) => left.div(right);

        /// <inheritdoc cref="div(Tensor, RoundingMode)"/>
        public static Tensor operator /(Tensor left, int right) => left.div(right);

        /// <inheritdoc cref="div(Tensor, RoundingMode)"/>
        public static Tensor operator /(Tensor left, long right) => left.div(right);

        /// <inheritdoc cref="div(Tensor, RoundingMode)"/>
        public static Tensor operator /(Tensor left, float right) => left.div(right);

        /// <inheritdoc cref="div(Tensor, RoundingMode)"/>
        public static Tensor operator /(Tensor left, double right) => left.div(right);

        /// <inheritdoc cref="div(Tensor, RoundingMode)"/>
        public static Tensor operator /(Scalar left, Tensor right) => right.reciprocal().mul(left);

        /// <inheritdoc cref="div(Tensor, RoundingMode)"/>
        public static Tensor operator /(int left, Tensor right) => right.reciprocal().mul(left);

        /// <inheritdoc cref="div(Tensor, RoundingMode)"/>
        public static Tensor operator /(long left, Tensor right) => right.reciprocal().mul(left);

        /// <inheritdoc cref="div(Tensor, RoundingMode)"/>
        public static Tensor operator /(float left, Tensor right) => right.reciprocal().mul(left);

        /// <inheritdoc cref="div(Tensor, RoundingMode)"/>
        public static Tensor operator /(double left, Tensor right) => right.reciprocal().mul(left);

        /// <inheritdoc cref="remainder(Tensor)"/>
        public static Tensor operator %(Tensor left, Tensor right) => left.remainder(right);

        /// <inheritdoc cref="remainder(Tensor)"/>
        public static Tensor operator %(Tensor left, Scalar right) => left.remainder(right);

        /// <inheritdoc cref="remainder(Tensor)"/>
        public static Tensor operator %(Tensor left, int right) => left.remainder(right);

        /// <inheritdoc cref="remainder(Tensor)"/>
        public static Tensor operator %(Tensor left, long right) => left.remainder(right);

        /// <inheritdoc cref="remainder(Tensor)"/>
        public static Tensor operator %(Tensor left, float right) => left.remainder(right);

        /// <inheritdoc cref="remainder(Tensor)"/>
        public static Tensor operator %(Tensor left, double right) => left.remainder(right);
    }
}
