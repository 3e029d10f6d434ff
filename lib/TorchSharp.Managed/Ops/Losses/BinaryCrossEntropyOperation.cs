using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Binary cross-entropy of probabilities, element by element.</summary>
internal static class BinaryCrossEntropyOperation
{
    /// <summary>No logarithm is less, so that one wrong certainty does not make the loss infinite.</summary>
    private const double LeastLogarithm = -100;

    /// <summary>Keeps the gradient finite at 0 and 1. In doubles, too, it is the Float32 number that PyTorch has.</summary>
    private const float LeastVariance = 1e-12f;

    /// <summary>−y·log p − (1 − y)·log(1 − p).</summary>
    /// <exception cref="ExternalException">An element of p is no probability.</exception>
    public static Tensor Apply(Tensor p, Tensor y)
    {
        using var scope = NewDisposeScope();
        var (values, targets) = (p.detach(), y.detach());
        if (p.Count > 0 && !(values.min().to(ScalarType.Float64).item<double>() >= 0 && values.max().to(ScalarType.Float64).item<double>() <= 1))
            throw Operation.Error(
                "binary_cross_entropy", "all elements of input should be between 0 and 1. For logits use binary_cross_entropy_with_logits.");
        var losses = (targets - 1) * LogOf(1 - values) - targets * LogOf(values);
        return Node.Record(losses, "binary_cross_entropy", [p, y], [p, y], Backward).MoveToOuterDisposeScope();
    }

    private static Tensor?[] Backward(Tensor gradient, Node node)
    {
        var (p, y) = (node.Saved(0), node.Saved(1));
        return
        [
            node.Needs(0) ? gradient * (p - y) / ((1 - p) * p).clamp_min(LeastVariance) : null,
            node.Needs(1) ? gradient * (LogOf(1 - p) - LogOf(p)) : null,
        ];
    }

    private static Tensor LogOf(Tensor p) => p.log().clamp_min(LeastLogarithm);
}
