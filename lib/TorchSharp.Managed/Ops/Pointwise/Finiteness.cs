namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.isnan"/>
    public static Tensor isnan(Tensor input) => input.isnan();

    /// <inheritdoc cref="Tensor.isinf"/>
    public static Tensor isinf(Tensor tensor) => tensor.isinf();

    /// <inheritdoc cref="Tensor.isfinite"/>
    public static Tensor isfinite(Tensor tensor) => tensor.isfinite();

    public partial class Tensor
    {
        /// <summary>Whether each element is not a number; a Bool tensor.</summary>
        public Tensor isnan() => ne(this);

        /// <summary>Whether each element is infinite; a Bool tensor.</summary>
        public Tensor isinf()
        {
            using var magnitude = Magnitude();
            return magnitude.eq(double.PositiveInfinity);
        }

        /// <summary>Whether each element is neither infinite nor NaN; a Bool tensor.</summary>
        public Tensor isfinite()
        {
            using var magnitude = Magnitude();
            return magnitude.lt(double.PositiveInfinity);
        }

        private Tensor Magnitude()
        {
            using var plain = detach();
            return dtype == ScalarType.Bool ? plain.to_type(ScalarType.Int32) : plain.abs();
        }
    }
}
