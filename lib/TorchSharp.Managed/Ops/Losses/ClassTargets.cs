using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>The class of each example, checked: as many as there are rows, Int64, each a class or to be ignored.</summary>
internal static class ClassTargets
{
    /// <summary>Throws unless there are scores [N × C × …], or [C], and targets [N × …], or a scalar.</summary>
    /// <exception cref="ExternalException">Types or shapes do not fit.</exception>
    public static void Check(Tensor input, Tensor target, string operation)
    {
        if (!input.dtype.IsFloatingPoint())
            throw Operation.Error(operation, $"the scores must be Float32 or Float64, but are {input.dtype}.");
        if (target.dtype != ScalarType.Int64)
            throw Operation.Error(
                operation, $"expected scalar type Int64 for the targets but found {target.dtype}. Convert them with .to(torch.int64).");
        long[] expected = input.Rank switch
        {
            0 => throw Operation.Error(operation, "the scores need a dimension of classes, but are a scalar."),
            1 => [],
            _ => [input.Sizes[0], .. input.Sizes[2..]],
        };
        if (!target.Sizes.SequenceEqual(expected))
            throw Operation.Error(
                operation, $"scores of shape {Shape.Text(input.Sizes)} need targets of shape {Shape.Text(expected)}, but they have {Shape.Text(target.Sizes)}.");
    }

    /// <summary>Throws unless there are as many probabilities as scores.</summary>
    /// <exception cref="ExternalException">Types or shapes do not fit.</exception>
    public static void CheckProbabilities(Tensor input, Tensor target, string operation)
    {
        if (input.Rank == 0 || !input.Sizes.SequenceEqual(target.Sizes))
            throw Operation.Error(
                operation,
                $"targets of type {target.dtype} are probabilities and need the shape of the scores, {Shape.Text(input.Sizes)}, but they have " +
                $"{Shape.Text(target.Sizes)}. Convert classes with .to(torch.int64).");
        if (!input.dtype.IsFloatingPoint())
            throw Operation.Error(operation, $"the scores must be Float32 or Float64, but are {input.dtype}.");
    }

    /// <summary>Throws unless there is one weight for each class of scores [N × C × …], or [C].</summary>
    /// <exception cref="ExternalException">There is another number.</exception>
    public static void CheckWeight(Tensor input, Tensor? weight, string operation)
    {
        var classes = input.Sizes[input.Rank == 1 ? 0 : 1];
        if (weight is not null && !(weight.Rank == 1 && weight.Sizes[0] == classes))
            throw Operation.Error(
                operation, $"a weight of shape {Shape.Text(weight.Sizes)} does not fit scores of shape {Shape.Text(input.Sizes)}: " +
                $"it needs one element for each of the {classes} classes.");
    }

    /// <summary>Scores and targets that fit as rows of classes and one target a row.</summary>
    public static (Tensor Rows, Tensor Targets) AsRows(Tensor input, Tensor target)
    {
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
                throw Operation.Error(
                    operation, $"Target {target[i]} is out of bounds. There are {classes} classes, 0 to {classes - 1}.");
    }
}
