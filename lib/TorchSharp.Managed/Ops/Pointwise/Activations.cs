using TorchSharp.Autograd;
using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.tanh()"/>
    public static Tensor tanh(Tensor input) => input.tanh();

    /// <inheritdoc cref="Tensor.tanh_()"/>
    public static Tensor tanh_(Tensor input) => input.tanh_();

    /// <inheritdoc cref="Tensor.sigmoid()"/>
    public static Tensor sigmoid(Tensor input) => input.sigmoid();

    /// <inheritdoc cref="Tensor.sigmoid_()"/>
    public static Tensor sigmoid_(Tensor input) => input.sigmoid_();

    /// <inheritdoc cref="Tensor.erf()"/>
    public static Tensor erf(Tensor input) => input.erf();

    /// <inheritdoc cref="Tensor.erf_()"/>
    public static Tensor erf_(Tensor input) => input.erf_();

    public partial class Tensor
    {
        /// <summary>Hyperbolic tangent.</summary>
        public Tensor tanh()
        {
            var y = Unary.Array<Tanh>(this);
            return Node.Record(y, "tanh", [this], [y], static (gradient, node) => [TanhGradient.Of(gradient, node.Saved(0))]);
        }

        /// <summary>Hyperbolic tangent, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor tanh_() => InPlace(static old => old.tanh());

        /// <summary>Logistic function 1 / (1 + e⁻ˣ).</summary>
        public Tensor sigmoid()
        {
            var y = Unary.Array<Sigmoid>(this);
            return Node.Record(y, "sigmoid", [this], [y], static (gradient, node) => [SigmoidGradient.Of(gradient, node.Saved(0))]);
        }

        /// <summary>Logistic function 1 / (1 + e⁻ˣ), in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor sigmoid_() => InPlace(static old => old.sigmoid());

        /// <summary>Error function 2/√π · ∫₀ˣ e^(−t²) dt.</summary>
        public Tensor erf() =>
            Node.Record(Unary.Array<Erf>(this), "erf", [this], [this], static (gradient, node) => [gradient.mul(node.Saved(0).square().neg().exp()).mul(2 / Math.Sqrt(Math.PI))]);

        /// <summary>Error function 2/√π · ∫₀ˣ e^(−t²) dt, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor erf_() => InPlace(static old => old.erf());

        /// <summary>max(x, 0).</summary>
        public Tensor relu()
        {
            var y = Unary.Any<Relu>("relu", this);
            return Node.Record(y, "relu", [this], [y], static (gradient, node) => [ReluGradient.Of(gradient, node.Saved(0))]);
        }

        /// <summary>max(x, 0), in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor relu_() => InPlace(static old => old.relu());
    }
}
