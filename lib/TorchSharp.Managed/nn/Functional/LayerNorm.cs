using System.Runtime.InteropServices;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>
            /// Layer normalization: y = (x − mean) / √(variance + eps) · weight + bias, with mean and (biased) variance of each
            /// example's own elements.
            /// </summary>
            /// <param name="input">x, of shape [… × normalized_shape].</param>
            /// <param name="normalized_shape">The last sizes of x: what belongs to one example.</param>
            /// <param name="weight">Of shape normalized_shape; null for 1.</param>
            /// <param name="bias">Of shape normalized_shape; null for 0.</param>
            /// <param name="eps">Keeps the divisor from zero.</param>
            /// <exception cref="ExternalException">Shapes or types do not fit.</exception>
            public static Tensor layer_norm(
                Tensor input, long[] normalized_shape, Tensor? weight = null, Tensor? bias = null, double eps = 1E-05) =>
                LayerNormOperation.Apply(input, normalized_shape, weight, bias, eps);
        }
    }
}
