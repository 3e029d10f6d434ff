namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.softmax"/>
    public static Tensor softmax(Tensor input, int dim, ScalarType? dtype = null) => input.softmax(dim, dtype);

    public partial class Tensor
    {
        /// <summary>y = eˣ / Σ eˣ along a dimension, shifted so that nothing overflows.</summary>
        /// <param name="dim">The dimension along which y sums to 1; −1 is the last.</param>
        /// <param name="dtype">Converts the input first.</param>
        public Tensor softmax(long dim, ScalarType? dtype = null) => SoftmaxOperation.Probabilities(this, dim, dtype);

        /// <summary>y = x − log Σ eˣ along a dimension, shifted so that nothing overflows.</summary>
        /// <param name="dim">The dimension along which eʸ sums to 1; −1 is the last.</param>
        /// <param name="dtype">Converts the input first.</param>
        public Tensor log_softmax(long dim, ScalarType? dtype = null) => SoftmaxOperation.LogProbabilities(this, dim, dtype);
    }
}
