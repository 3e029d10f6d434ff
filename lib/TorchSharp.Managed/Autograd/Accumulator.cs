using TorchSharp.Elementwise;
using static TorchSharp.torch;

namespace TorchSharp.Autograd;

/// <summary>Adds the gradient of a backward pass to the one that a tensor has already.</summary>
internal static class Accumulator
{
    /// <param name="history">Whose gradient.</param>
    /// <param name="gradient">What is added.</param>
    /// <param name="mayKeep">Whether its memory may become the sum's.</param>
    /// <param name="isRecorded">Whether the sum is differentiated later, and so must not be changed in place.</param>
    public static void Add(History history, Tensor gradient, bool mayKeep, bool isRecorded)
    {
        if (history.GradientIsNullOrZero)
        {
            history.SetGradient(Owned(gradient, mayKeep, isRecorded));
            return;
        }
        var before = history.Gradient!;
        if (isRecorded) history.SetGradient(before.add(gradient).DetachFromDisposeScope());
        else
        {
            Compute.Binary<Add>("backward", before, gradient, before);
            before.Storage.MarkWritten();
        }
    }

    private static Tensor Owned(Tensor gradient, bool mayKeep, bool isRecorded)
    {
        if (isRecorded) return gradient.Alias().DetachFromDisposeScope();
        return (mayKeep ? gradient : gradient.RowMajorCopy()).DetachFromDisposeScope();
    }
}
