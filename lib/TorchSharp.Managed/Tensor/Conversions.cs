namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>A number as a tensor without dimensions.</summary>
        public static implicit operator Tensor(bool value) => tensor(value);

        /// <summary>A number as a tensor without dimensions.</summary>
        public static implicit operator Tensor(int value) => tensor(value);

        /// <summary>A number as a tensor without dimensions.</summary>
        public static implicit operator Tensor(long value) => tensor(value);

        /// <summary>A number as a tensor without dimensions.</summary>
        public static implicit operator Tensor(float value) => tensor(value);

        /// <summary>A number as a tensor without dimensions.</summary>
        public static implicit operator Tensor(double value) => tensor(value);

        /// <summary>Never runs: it only makes the compiler prefer overloads that take a Scalar to those that take a tensor.</summary>
        /// <exception cref="InvalidOperationException">Always; use torch.tensor().</exception>
        public static implicit operator Tensor(Scalar scalar) =>
            throw new InvalidOperationException("A Scalar does not become a tensor by itself; use torch.tensor().");

        /// <summary>An array as a vector.</summary>
        public static implicit operator Tensor(bool[] value) => tensor(value);

        /// <summary>An array as a vector.</summary>
        public static implicit operator Tensor(int[] value) => tensor(value);

        /// <summary>An array as a vector.</summary>
        public static implicit operator Tensor(long[] value) => tensor(value);

        /// <summary>An array as a vector.</summary>
        public static implicit operator Tensor(float[] value) => tensor(value);

        /// <summary>An array as a vector.</summary>
        public static implicit operator Tensor(double[] value) => tensor(value);

        /// <summary>The only element as a number.</summary>
        public static explicit operator float(Tensor value) => value.ToSingle();

        /// <summary>The only element as a number.</summary>
        public static explicit operator double(Tensor value) => value.ToDouble();

        /// <summary>The only element as a number.</summary>
        public static explicit operator int(Tensor value) => value.ToInt32();

        /// <summary>The only element as a number.</summary>
        public static explicit operator long(Tensor value) => value.ToInt64();

        /// <summary>The only element as a number.</summary>
        public static explicit operator bool(Tensor value) => value.ToBoolean();
    }
}
