using TorchSharp.Autograd;
using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.maximum"/>
    public static Tensor maximum(Tensor input, Tensor other) => input.maximum(other);

    /// <inheritdoc cref="Tensor.minimum"/>
    public static Tensor minimum(Tensor input, Tensor other) => input.minimum(other);

    /// <inheritdoc cref="Tensor.maximum"/>
    public static Tensor max(Tensor input, Tensor other) => input.maximum(other);

    /// <inheritdoc cref="Tensor.minimum"/>
    public static Tensor min(Tensor input, Tensor other) => input.minimum(other);

    public partial class Tensor
    {
        /// <summary>The larger one, element by element, broadcast; NaN if either is.</summary>
        public Tensor maximum(Tensor other) =>
            Node.Record(Compute.Binary<Maximum>("maximum", this, other), "maximum", [this, other], [this, other],
                static (gradient, node) =>
                [
                    node.Needs(0) ? node.Fit(Share(gradient, node.Saved(0).lt(node.Saved(1)), node.Saved(0).eq(node.Saved(1))), 0) : null,
                    node.Needs(1) ? node.Fit(Share(gradient, node.Saved(1).lt(node.Saved(0)), node.Saved(0).eq(node.Saved(1))), 1) : null,
                ]);

        /// <summary>The smaller one, element by element, broadcast; NaN if either is.</summary>
        public Tensor minimum(Tensor other) =>
            Node.Record(Compute.Binary<Minimum>("minimum", this, other), "minimum", [this, other], [this, other],
                static (gradient, node) =>
                [
                    node.Needs(0) ? node.Fit(Share(gradient, node.Saved(0).gt(node.Saved(1)), node.Saved(0).eq(node.Saved(1))), 0) : null,
                    node.Needs(1) ? node.Fit(Share(gradient, node.Saved(1).gt(node.Saved(0)), node.Saved(0).eq(node.Saved(1))), 1) : null,
                ]);

        /// <inheritdoc cref="maximum"/>
        public Tensor max(Tensor other) => maximum(other);

        /// <inheritdoc cref="minimum"/>
        public Tensor min(Tensor other) => minimum(other);

        /// <summary>Nothing where an operand loses, half of the gradient where both are equal, else, and where one is NaN, all of it.</summary>
        private static Tensor Share(Tensor gradient, Tensor loses, Tensor equal) =>
            torch.where(equal, gradient.mul(0.5), gradient).masked_fill(loses, 0);
    }
}
