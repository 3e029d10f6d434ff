using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>The class of each example, checked: as many as there are rows, Int64, each a class or to be ignored.</summary>
internal static class ClassTargets
{
    /// <summary>
    /// Brings scores [N × C × …], or [C], and targets [N × …], or a scalar, to rows of classes and one target a row.
    /// </summary>
    /// <exception cref="ExternalException">Types or shapes do not fit.</exception>
    public static (Tensor Rows, Tensor Targets) AsRows(Tensor input, Tensor target, string operation)
    {
        if (!input.dtype.IsFloatingPoint())
            throw new ExternalException($"{operation}: the scores must be Float32 or Float64, but are {input.dtype}.");
        if (target.dtype != ScalarType.Int64)
            throw new ExternalException(
                $"{operation}: expected scalar type Int64 for the targets but found {target.dtype}. Convert them with .to(torch.int64).");
        CheckShapes(input.shape, target.shape, operation);
        if (input.Rank == 2) return (input, target);
        if (input.Rank == 1) return (input.reshape(1, -1), target.reshape(1));
        long[] classesLast = [0, .. Enumerable.Range(2, input.Rank - 2), 1];
        using var permuted = input.permute(classesLast);
        return (permuted.reshape(-1, input.shape[1]), target.reshape(-1));
    }

    /// <remarks>The targets must be contiguous.</remarks>
    /// <exception cref="ExternalException">A target is no class.</exception>
    public static unsafe void CheckRange(Tensor targets, long classes, long? ignored, string operation)
    {
        var target = targets.Data<long>();
        for (long i = 0; i < targets.Count; i++)
            if ((ulong)target[i] >= (ulong)classes && target[i] != ignored)
                throw new ExternalException(
                    $"{operation}: Target {target[i]} is out of bounds. There are {classes} classes, 0 to {classes - 1}.");
    }

    private static void CheckShapes(long[] input, long[] target, string operation)
    {
        long[] expected = input.Length switch
        {
            0 => throw new ExternalException($"{operation}: the scores need a dimension of classes, but are a scalar."),
            1 => [],
            _ => [input[0], .. input[2..]],
        };
        if (!expected.AsSpan().SequenceEqual(target))
            throw new ExternalException(
                $"{operation}: scores of shape {Shape.Text(input)} need targets of shape {Shape.Text(expected)}, but they have {Shape.Text(target)}.");
    }
}
