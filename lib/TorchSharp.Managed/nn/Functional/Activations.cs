namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>y = max(0, x).</summary>
            public static Tensor relu(Tensor x, bool inplace = false) => inplace ? x.relu_().alias() : x.relu();

            /// <summary>y = 1 / (1 + e⁻ˣ).</summary>
            public static Tensor sigmoid(Tensor x) => x.sigmoid();

            /// <inheritdoc cref="sigmoid(Tensor)"/>
            public static Tensor sigmoid(Tensor x, bool inplace) => inplace ? x.sigmoid_().alias() : x.sigmoid();

            /// <summary>y = tanh x.</summary>
            public static Tensor tanh(Tensor x, bool inplace = false) => inplace ? x.tanh_().alias() : x.tanh();

            /// <summary>y = x where x is positive, else negative_slope · x.</summary>
            public static Tensor leaky_relu(Tensor input, double negative_slope = 0.01, bool inplace = false) =>
                inplace ? input.InPlace(old => old.leaky_relu(negative_slope)).alias() : input.leaky_relu(negative_slope);

            /// <summary>y = x where x is positive, else slope · x, with a slope that is learned.</summary>
            /// <param name="input">x.</param>
            /// <param name="weight">The slope: one number, or one for each channel (dimension 1).</param>
            public static Tensor prelu(Tensor input, Tensor weight) => input.prelu(weight);

            /// <summary>y = x where x is positive, else alpha·(eˣ − 1).</summary>
            public static Tensor elu(Tensor x, double alpha, bool inplace = false) =>
                inplace ? x.InPlace(old => old.elu(alpha)).alias() : x.elu(alpha);

            /// <summary>y = x·Φ(x), where Φ is the normal distribution's function.</summary>
            public static Tensor gelu(Tensor x) => x.gelu();

            /// <inheritdoc cref="gelu(Tensor)"/>
            public static Tensor gelu(Tensor x, bool inplace) => inplace ? x.InPlace(old => old.gelu()).alias() : x.gelu();

            /// <summary>y = x / (1 + e⁻ˣ).</summary>
            public static Tensor silu(Tensor x, bool inplace = false) => inplace ? x.InPlace(old => old.silu()).alias() : x.silu();

            /// <summary>y = log(1 + e^(beta·x)) / beta; y = x where beta·x is above the threshold.</summary>
            public static Tensor softplus(Tensor x, double beta = 1, double threshold = 20) => x.softplus(beta, threshold);

            /// <summary>y = log(1 / (1 + e⁻ˣ)).</summary>
            public static Tensor logsigmoid(Tensor x)
            {
                using var scope = NewDisposeScope();
                return (-SoftplusOperation.Apply(-x, 1, double.PositiveInfinity)).MoveToOuterDisposeScope();
            }
        }
    }
}
