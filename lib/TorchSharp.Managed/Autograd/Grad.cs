using System.Runtime.InteropServices;
using TorchSharp.Autograd;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Differentiation.</summary>
    public static class autograd
    {
        /// <summary>Adds ∂C/∂leaf to the gradient of each leaf that the tensors were computed from.</summary>
        /// <param name="tensors">Where to begin.</param>
        /// <param name="grad_tensors">∂C/∂tensor for each; may be null for tensors of one element.</param>
        /// <param name="retain_graph">Whether the graph is kept, for another call; like <paramref name="create_graph"/> when null.</param>
        /// <param name="create_graph">Whether the gradients are recorded, so that they can be differentiated themselves.</param>
        /// <param name="inputs">Only these tensors' gradients; all leaves' when null.</param>
        public static void backward(
            IList<Tensor> tensors, IList<Tensor>? grad_tensors = null, bool? retain_graph = null, bool create_graph = false,
            IList<Tensor>? inputs = null)
        {
            var wanted = inputs?.Select(input => input.History).ToHashSet();
            Run(tensors, grad_tensors, retain_graph ?? create_graph, create_graph, wanted, (history, gradient, mayKeep) =>
            {
                if (wanted is not null && !wanted.Contains(history)) return;
                // A gradient that is kept lies in rows, as most parameters do: optimizers step along memory.
                if (create_graph || gradient.IsContiguous || !history.GradientIsNullOrZero) Accumulator.Add(history, gradient, mayKeep, create_graph);
                else Accumulator.Add(history, gradient.RowMajorCopy(), mayKeep: true, isRecorded: false);
            });
        }

        /// <inheritdoc cref="backward(IList{Tensor}, IList{Tensor}, bool?, bool, IList{Tensor})"/>
        /// <param name="tensor">Where to begin.</param>
        /// <param name="grad_tensors">∂C/∂tensor; may be null for a tensor of one element.</param>
        /// <param name="retain_graph">Whether the graph is kept.</param>
        /// <param name="create_graph">Whether the gradients are recorded.</param>
        /// <param name="inputs">Only these tensors' gradients.</param>
        public static void backward(
            Tensor tensor, IList<Tensor>? grad_tensors = null, bool? retain_graph = null, bool create_graph = false,
            IList<Tensor>? inputs = null) => backward([tensor], grad_tensors, retain_graph, create_graph, inputs);

        /// <inheritdoc cref="backward(IList{Tensor}, IList{Tensor}, bool?, bool, IList{Tensor})"/>
        /// <param name="tensor">Where to begin.</param>
        /// <param name="grad_tensor">∂C/∂tensor.</param>
        /// <param name="retain_graph">Whether the graph is kept.</param>
        /// <param name="create_graph">Whether the gradients are recorded.</param>
        /// <param name="inputs">Only these tensors' gradients.</param>
        public static void backward(
            Tensor tensor, Tensor grad_tensor, bool? retain_graph = null, bool create_graph = false, IList<Tensor>? inputs = null) =>
            backward([tensor], [grad_tensor], retain_graph, create_graph, inputs);

        /// <summary>The gradients of outputs with respect to inputs; nothing is accumulated in <c>grad</c>.</summary>
        /// <param name="outputs">What is differentiated.</param>
        /// <param name="inputs">With respect to what.</param>
        /// <param name="grad_outputs">∂C/∂output for each; may be null for outputs of one element.</param>
        /// <param name="retain_graph">Whether the graph is kept, for another call.</param>
        /// <param name="create_graph">Whether the gradients are recorded, so that they can be differentiated themselves.</param>
        /// <param name="allow_unused">Whether an input may have no influence; its gradient is null then.</param>
        public static IList<Tensor> grad(
            IList<Tensor> outputs, IList<Tensor> inputs, IList<Tensor>? grad_outputs = null, bool retain_graph = false,
            bool create_graph = false, bool allow_unused = false)
        {
            var found = new Dictionary<History, Tensor>();
            var wanted = inputs.Select(input => input.History).ToHashSet();
            Run(outputs, grad_outputs, retain_graph || create_graph, create_graph, wanted, (history, gradient, mayKeep) =>
            {
                if (wanted.Contains(history)) found[history] = (mayKeep || create_graph ? gradient.Alias() : gradient.clone()).DetachFromDisposeScope();
            });
            foreach (var gradient in found.Values) DisposeScopeManager.Register(gradient);
            return inputs.Select(input => found.TryGetValue(input.History, out var gradient) || allow_unused
                ? gradient!
                : throw new ExternalException(
                    $"The input of shape {Shape.Text(input.Sizes)} has no influence on the outputs. Pass allow_unused: true if that is intended.")).ToList();
        }

        private static void Run(
            IList<Tensor> outputs, IList<Tensor>? gradients, bool retainGraph, bool createGraph, HashSet<History>? wanted,
            BackwardPass.Receiver receive)
        {
            var seeds = new Tensor[outputs.Count];
            for (var i = 0; i < seeds.Length; i++) seeds[i] = Seed(outputs[i], gradients?[i]);
            new BackwardPass(retainGraph, createGraph, wanted).Run([.. outputs], seeds, receive);
            if (createGraph) return;
            for (var i = 0; i < seeds.Length; i++)
                if (gradients?[i] is null)
                    seeds[i].Dispose();
        }

        private static Tensor Seed(Tensor output, Tensor? gradient)
        {
            if (!output.requires_grad)
                throw new ExternalException(
                    "The tensor does not require gradients and was not computed from one that does: there is nothing to differentiate.");
            if (gradient is null && output.Count != 1)
                throw new ExternalException(
                    $"grad can be implicitly created only for scalar outputs, not for shape {Shape.Text(output.Sizes)}: sum it, or pass its gradient.");
            if (gradient is not null && !gradient.Sizes.SequenceEqual(output.Sizes))
                throw new ExternalException(
                    $"The gradient's shape {Shape.Text(gradient.Sizes)} does not match the output's shape {Shape.Text(output.Sizes)}.");
            return gradient ?? ones(output.Sizes, output.dtype);
        }
    }
}
