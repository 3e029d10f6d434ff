namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <inheritdoc cref="eq(Tensor)"/>
        public static Tensor operator ==(Tensor left, Tensor right) => left.eq(right);

        /// <inheritdoc cref="eq(Tensor)"/>
        public static Tensor operator ==(Tensor left, Scalar right) => left.eq(right);

        /// <inheritdoc cref="eq(Tensor)"/>
        public static Tensor operator ==(Scalar left, Tensor right) => right.eq(left);

        /// <inheritdoc cref="ne(Tensor)"/>
        public static Tensor operator !=(Tensor left, Tensor right) => left.ne(right);

        /// <inheritdoc cref="ne(Tensor)"/>
        public static Tensor operator !=(Tensor left, Scalar right) => left.ne(right);

        /// <inheritdoc cref="ne(Tensor)"/>
        public static Tensor operator !=(Scalar left, Tensor right) => right.ne(left);

        /// <inheritdoc cref="lt(Tensor)"/>
        public static Tensor operator <(Tensor left, Tensor right) => left.lt(right);

        /// <inheritdoc cref="lt(Tensor)"/>
        public static Tensor operator <(Tensor left, Scalar right) => left.lt(right);

        /// <inheritdoc cref="lt(Tensor)"/>
        public static Tensor operator <(Scalar left, Tensor right) => right.gt(left);

        /// <inheritdoc cref="le(Tensor)"/>
        public static Tensor operator <=(Tensor left, Tensor right) => left.le(right);

        /// <inheritdoc cref="le(Tensor)"/>
        public static Tensor operator <=(Tensor left, Scalar right) => left.le(right);

        /// <inheritdoc cref="le(Tensor)"/>
        public static Tensor operator <=(Scalar left, Tensor right) => right.ge(left);

        /// <inheritdoc cref="gt(Tensor)"/>
        public static Tensor operator >(Tensor left, Tensor right) => left.gt(right);

        /// <inheritdoc cref="gt(Tensor)"/>
        public static Tensor operator >(Tensor left, Scalar right) => left.gt(right);

        /// <inheritdoc cref="gt(Tensor)"/>
        public static Tensor operator >(Scalar left, Tensor right) => right.lt(left);

        /// <inheritdoc cref="ge(Tensor)"/>
        public static Tensor operator >=(Tensor left, Tensor right) => left.ge(right);

        /// <inheritdoc cref="ge(Tensor)"/>
        public static Tensor operator >=(Tensor left, Scalar right) => left.ge(right);

        /// <inheritdoc cref="ge(Tensor)"/>
        public static Tensor operator >=(Scalar left, Tensor right) => right.le(left);
    }
}
