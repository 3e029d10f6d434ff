namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>y = log(1 + e^(beta·x)) / beta; y = x where beta·x is above the threshold.</summary>
        public Tensor softplus(double beta = 1, double threshold = 20) => SoftplusOperation.Apply(this, beta, threshold);

        /// <summary>y = x where x is positive, else negative_slope · x.</summary>
        public Tensor leaky_relu(Scalar negative_slope)
        {
            using var scope = NewDisposeScope();
            return torch.where(gt(0), this, this * negative_slope).MoveToOuterDisposeScope();
        }

        /// <summary>y = x where x is positive, else alpha·(eˣ − 1).</summary>
        public Tensor elu(double alpha = 1)
        {
            using var scope = NewDisposeScope();
            return (relu() + masked_fill(gt(0), 0).expm1() * alpha).MoveToOuterDisposeScope();
        }

        /// <summary>Gaussian error linear unit: y = x·Φ(x), where Φ(x) = (1 + erf(x/√2)) / 2.</summary>
        public Tensor gelu()
        {
            using var scope = NewDisposeScope();
            return (this * ((this * Math.Sqrt(0.5)).erf() + 1) * 0.5).MoveToOuterDisposeScope();
        }

        /// <summary>y = x / (1 + e⁻ˣ).</summary>
        public Tensor silu()
        {
            using var scope = NewDisposeScope();
            return (this * sigmoid()).MoveToOuterDisposeScope();
        }
    }
}
