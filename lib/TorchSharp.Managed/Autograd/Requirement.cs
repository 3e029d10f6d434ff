using System.Runtime.InteropServices;
using TorchSharp.Autograd;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Whether operations on the tensor are recorded, so that gradients can flow back to it.</summary>
        /// <exception cref="ExternalException">It is set on whole numbers, or cleared on a result of an operation.</exception>
        public bool requires_grad
        {
            get => Live.History.RequiresGrad;
            set
            {
                if (value && !dtype.IsFloatingPoint())
                    throw new ExternalException($"Only tensors of floating point type can require gradients; this one is {dtype}.");
                if (!value && !is_leaf)
                    throw new ExternalException(
                        "You can only change requires_grad flags of leaf variables. Use detach() for a value without history.");
                if (is_leaf) History.RequiresGrad = value;
            }
        }

        /// <summary>Whether no recorded operation made the tensor: its gradient is kept in <see cref="grad"/>.</summary>
        public bool is_leaf => Live.History.IsLeaf;

        /// <summary>Sets <see cref="requires_grad"/>.</summary>
        /// <returns>This tensor.</returns>
        public Tensor requires_grad_(bool requires_grad = true) => with_requires_grad(requires_grad);

        /// <inheritdoc cref="requires_grad_"/>
        public Tensor with_requires_grad(bool requires_grad = true)
        {
            this.requires_grad = requires_grad;
            return this;
        }

        /// <summary>Asks for <see cref="grad"/> to be kept though the tensor is a result of an operation.</summary>
        public void retain_grad() => Live.History.RetainsGradient = true;
    }
}
