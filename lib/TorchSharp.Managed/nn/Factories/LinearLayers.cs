using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>
        /// y = x·Wᵀ + b, initialised as PyTorch does: weights and biases uniform on ±1/√inputSize, from the global generator,
        /// weights first.
        /// </summary>
        /// <param name="inputSize">The size of x's last dimension.</param>
        /// <param name="outputSize">The size of y's last dimension.</param>
        /// <param name="hasBias">Whether there is a b.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">Float32, the default, or Float64.</param>
        public static Linear Linear(long inputSize, long outputSize, bool hasBias = true, Device? device = null, ScalarType? dtype = null)
        {
            using var weight = empty([outputSize, inputSize], dtype, device);
            init.kaiming_uniform_(weight, a: Math.Sqrt(5));
            if (!hasBias) return new Linear(new TableParameter(weight), null);

            var bound = inputSize > 0 ? 1 / Math.Sqrt(inputSize) : 0;
            using var bias = empty([outputSize], dtype, device);
            init.uniform_(bias, -bound, bound);
            return new Linear(new TableParameter(weight), new TableParameter(bias));
        }

        /// <summary>y = x·Wᵀ + b with given parameters.</summary>
        /// <param name="weight">W, of shape [out × in].</param>
        /// <param name="bias">b, of shape [out]; null for none.</param>
        public static Linear Linear(Parameter weight, Parameter? bias = null) => new(weight, bias);

        /// <summary>A tensor to be trained, which shares the memory of <paramref name="data"/>.</summary>
        public static Parameter Parameter(Tensor data, bool requires_grad = true) => new TableParameter(data, requires_grad);
    }
}
