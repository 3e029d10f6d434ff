using System.Runtime.InteropServices;
using TorchSharp.Autograd;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The gradient that <see cref="backward()"/> accumulated here; null before the first one.</summary>
        public Tensor? grad
        {
            get => Live.History.GradientHandle();
            set
            {
                if (value is not null && (!value.sizes.AsSpan().SequenceEqual(sizes) || value.dtype != dtype))
                    throw new ExternalException(
                        $"A gradient of shape {Shape.Text(value.sizes)} and type {value.dtype} does not fit a tensor of shape {Shape.Text(sizes)} and type {dtype}.");
                Live.History.SetGradient(value?.Alias().DetachFromDisposeScope());
            }
        }

        /// <summary>
        /// Computes the gradients of this tensor with respect to the leaves that it was computed from, and adds them to
        /// their <see cref="grad"/>. The tensor must have one element.
        /// </summary>
        public void backward() => backward(null);

        /// <inheritdoc cref="backward()"/>
        /// <param name="grad_tensors">∂C/∂this; needed when the tensor has more than one element.</param>
        /// <param name="retain_graph">Whether the graph is kept, for another call.</param>
        /// <param name="create_graph">Whether the gradients are recorded, so that they can be differentiated themselves.</param>
        /// <param name="inputs">Only these tensors' gradients; all leaves' when null.</param>
        public void backward(
            IList<Tensor>? grad_tensors = null, bool retain_graph = false, bool create_graph = false, IList<Tensor>? inputs = null) =>
            autograd.backward([this], grad_tensors, retain_graph, create_graph, inputs);
    }
}
