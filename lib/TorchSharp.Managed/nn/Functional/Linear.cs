namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Layers and losses as functions of their input and parameters.</summary>
        public static partial class functional
        {
            /// <summary>y = x·Wᵀ + b.</summary>
            /// <param name="input">x, of shape [… × in].</param>
            /// <param name="weights">W, of shape [out × in].</param>
            /// <param name="bias">b, of shape [out]; null for none.</param>
            /// <returns>y, of shape [… × out].</returns>
            public static Tensor linear(Tensor input, Tensor weights, Tensor? bias = null) => MatrixProducts.Linear(input, weights, bias);
        }
    }
}
