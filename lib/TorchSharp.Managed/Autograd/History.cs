using TorchSharp.Elementwise;
using static TorchSharp.torch;

namespace TorchSharp.Autograd;

/// <summary>
/// What autograd knows of a tensor: where it came from and, for a leaf, its gradient. A tensor and the copies that the
/// graph saved of it share one history.
/// </summary>
internal sealed class History
{
    private bool isLeafThatRequiresGrad;
    private Tensor? handle;
    private Tensor? gradient;
    private (long[] Sizes, ScalarType Type)? zero;

    /// <summary>The operation that made the tensor; null for a leaf.</summary>
    public Node? Creator { get; set; }

    /// <summary>The accumulated ∂C/∂tensor of a leaf (or of a tensor that asked to retain it).</summary>
    public Tensor? Gradient
    {
        get
        {
            if (zero is { } z) SetGradient(zeros((ReadOnlySpan<long>)z.Sizes, z.Type).DetachFromDisposeScope());
            return gradient;
        }
    }

    /// <summary>Whether a gradient that is added may simply take the place of the one here.</summary>
    public bool GradientIsNullOrZero => gradient is null;

    /// <summary>Whether a tensor that is no leaf keeps its gradient, too.</summary>
    public bool RetainsGradient { get; set; }

    public bool IsLeaf => Creator is null;

    public bool RequiresGrad
    {
        get => Creator is not null || isLeafThatRequiresGrad;
        set => isLeafThatRequiresGrad = value;
    }

    /// <summary>The gradient for the user, who may dispose of it: it shares memory with the one kept here.</summary>
    public Tensor? GradientHandle()
    {
        if (Gradient is not { } current) return null;
        if (handle is null || handle.IsInvalid) handle = current.Alias();
        return handle;
    }

    /// <param name="newGradient">The new gradient, which belongs to no scope; null for none.</param>
    public void SetGradient(Tensor? newGradient)
    {
        gradient?.Dispose();
        gradient = newGradient;
        zero = null;
        handle = null;
    }

    /// <summary>
    /// Makes the gradient zero, if there is one. Where nobody else can see its memory, the memory is given back and the zeros
    /// are made only when they are read: the next backward pass mostly comes first, and finds the same memory still in the cache.
    /// </summary>
    public void ZeroGradient()
    {
        if (gradient is null) return;
        if (gradient.OwnsItsMemory && gradient.History.IsLeaf)
        {
            var shape = (gradient.shape, gradient.dtype);
            SetGradient(null);
            zero = shape;
            return;
        }
        Copy.Fill(gradient, 0);
        gradient.Storage.MarkWritten();
        if (gradient.History.IsLeaf) return;
        gradient = gradient.detach().DetachFromDisposeScope();
        handle = null;
    }
}
