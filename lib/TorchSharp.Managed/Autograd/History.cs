using static TorchSharp.torch;

namespace TorchSharp.Autograd;

/// <summary>
/// What autograd knows of a tensor: where it came from and, for a leaf, its gradient. A tensor and the copies that the
/// graph saved of it share one history.
/// </summary>
internal sealed class History
{
    private bool isLeafThatRequiresGrad;

    /// <summary>The operation that made the tensor; null for a leaf.</summary>
    public Node? Creator { get; set; }

    /// <summary>The accumulated ∂C/∂tensor of a leaf (or of a tensor that asked to retain it).</summary>
    public Tensor? Gradient { get; set; }

    /// <summary>Whether a tensor that is no leaf keeps its gradient, too.</summary>
    public bool RetainsGradient { get; set; }

    public bool IsLeaf => Creator is null;

    public bool RequiresGrad
    {
        get => Creator is not null || isLeafThatRequiresGrad;
        set => isLeafThatRequiresGrad = value;
    }
}
