namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>y = eˣ / Σ eˣ along a dimension.</summary>
            /// <inheritdoc cref="Tensor.softmax"/>
            public static Tensor softmax(Tensor input, long dim, ScalarType? dtype = null) => input.softmax(dim, dtype);

            /// <summary>y = x − log Σ eˣ along a dimension.</summary>
            /// <param name="x">The scores.</param>
            /// <param name="dim">The dimension along which eʸ sums to 1; −1 is the last.</param>
            public static Tensor log_softmax(Tensor x, long dim) => x.log_softmax(dim);
        }
    }
}
