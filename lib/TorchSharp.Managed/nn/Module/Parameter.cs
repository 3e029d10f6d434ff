using System.Runtime.InteropServices;
using TorchSharp.Autograd;

namespace TorchSharp.Modules;

/// <summary>A tensor that is trained: a leaf of the graph, which modules list among their parameters.</summary>
public class Parameter : torch.Tensor
{
    /// <summary>A parameter that shares the memory of <paramref name="data"/> but not its history.</summary>
    /// <param name="data">The values.</param>
    /// <param name="requires_grad">Whether the backward pass computes its gradient.</param>
    /// <exception cref="ExternalException">It does, but the values are whole numbers.</exception>
    public Parameter(torch.Tensor data, bool requires_grad = true) : base(data, LeafHistory(data, requires_grad)) =>
        data.OwningScope?.Attach(this);

    private static History LeafHistory(torch.Tensor data, bool requiresGrad) =>
        requiresGrad && !data.dtype.IsFloatingPoint()
            ? throw new ExternalException($"Only a tensor of a floating-point type can require gradients; this is {data}.")
            : new History { RequiresGrad = requiresGrad };
}
