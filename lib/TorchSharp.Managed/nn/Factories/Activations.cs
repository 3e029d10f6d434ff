using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>y = max(0, x).</summary>
        public static ReLU ReLU(bool inplace = false) => new(inplace);

        /// <summary>y = x where x is positive, else negative_slope · x.</summary>
        public static LeakyReLU LeakyReLU(double negative_slope = 0.01, bool inplace = false) => new(negative_slope, inplace);

        /// <summary>y = x where x is positive, else slope · x, with a slope that is learned.</summary>
        /// <param name="num_parameters">How many slopes: one, or one for each channel (dimension 1).</param>
        /// <param name="init">Their first value.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">Float32, the default, or Float64.</param>
        public static PReLU PReLU(long num_parameters, double init = 0.25, Device? device = null, ScalarType? dtype = null)
        {
            using var weight = full([num_parameters], init, dtype, device);
            return new(num_parameters, init, new TableParameter(weight));
        }

        /// <summary>y = x where x is positive, else alpha·(eˣ − 1).</summary>
        public static ELU ELU(double alpha = 1, bool inplace = false) => new(alpha, inplace);

        /// <summary>y = 1 / (1 + e⁻ˣ).</summary>
        public static Sigmoid Sigmoid() => new(false);

        /// <inheritdoc cref="Sigmoid()"/>
        public static Sigmoid Sigmoid(bool inplace) => new(inplace);

        /// <summary>y = tanh x.</summary>
        public static Tanh Tanh() => new(false);

        /// <inheritdoc cref="Tanh()"/>
        public static Tanh Tanh(bool inplace = false) => new(inplace);

        /// <summary>y = x·Φ(x), where Φ is the normal distribution's function.</summary>
        public static GELU GELU() => new(false);

        /// <inheritdoc cref="GELU()"/>
        public static GELU GELU(bool inplace) => new(inplace);

        /// <summary>y = x / (1 + e⁻ˣ).</summary>
        public static SiLU SiLU() => new(false);

        /// <inheritdoc cref="SiLU()"/>
        public static SiLU SiLU(bool inplace) => new(inplace);

        /// <summary>y = log(1 + e^(beta·x)) / beta; y = x where beta·x is above the threshold.</summary>
        public static Softplus Softplus(double beta = 1, double threshold = 20) => new(beta, threshold);

        /// <summary>y = eˣ / Σ eˣ along a dimension.</summary>
        public static Softmax Softmax(long dim) => new(dim);

        /// <summary>y = x − log Σ eˣ along a dimension.</summary>
        public static LogSoftmax LogSoftmax(long dim) => new(dim);
    }
}
