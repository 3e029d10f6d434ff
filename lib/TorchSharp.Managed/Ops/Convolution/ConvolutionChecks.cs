using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Says clearly what does not fit in a convolution.</summary>
internal static class ConvolutionChecks
{
    /// <summary>Two numbers (y, x) of an argument that gives one for both, two, or none.</summary>
    public static (long Y, long X) Pair(string operation, string name, long[]? values, long fallback, long least)
    {
        var pair = values switch
        {
            null => (fallback, fallback),
            [var both] => (both, both),
            [var y, var x] => (y, x),
            _ => throw Operation.Error(operation, $"{name} needs one or two numbers, but has {Shape.Text(values)}."),
        };
        return pair.Item1 >= least && pair.Item2 >= least
            ? pair
            : throw Operation.Error(operation, $"{name} must be at least {least}, but is {Shape.Text(values)}.");
    }

    /// <summary>An input [N × C × H × W] or [C × H × W], and the weight and bias that go with it.</summary>
    public static void Input(string operation, Tensor x, Tensor w, Tensor? b, long groups, bool transposed)
    {
        if (w.Rank != 4 || x.Rank is not (3 or 4))
            throw Misfit("expected an input [N × C × H × W] or [C × H × W] and a weight of four dimensions");
        if (groups < 1 || w.Sizes[0] % groups != 0)
            throw Misfit($"{groups} groups do not divide the weight's first size");
        var (channels, biases) = transposed ? (w.Sizes[0], w.Sizes[1] * groups) : (w.Sizes[1] * groups, w.Sizes[0]);
        if (x.Sizes[^3] != channels)
            throw Misfit($"with {groups} groups the weight needs an input of {channels} channels, not {x.Sizes[^3]}");
        if (w.Sizes[2] < 1 || w.Sizes[3] < 1) throw Misfit("the kernel is empty");
        if (b is not null && (b.Rank != 1 || b.Sizes[0] != biases))
            throw Misfit($"the bias of shape {Shape.Text(b.Sizes)} needs shape [{biases}]");
        if (!x.is_floating_point() || x.dtype != w.dtype || b is not null && b.dtype != x.dtype)
            throw Misfit($"input, weight and bias need the same floating-point type, but the first two are {x.dtype} and {w.dtype}");

        ExternalException Misfit(string what) => new(
            $"{operation}: an input of shape {Shape.Text(x.Sizes)} does not fit a weight of shape {Shape.Text(w.Sizes)}: {what}.");
    }

    /// <summary>The kernel must not be larger than what it slides over.</summary>
    public static void Room(Tensor x, Tensor w, ConvolutionGeometry geometry)
    {
        var (height, width) = geometry.OutputSize(x.Sizes, w.Sizes);
        if (height < 1 || width < 1)
            throw Operation.Error(
                "conv2d", $"the kernel of the weight {Shape.Text(w.Sizes)}, dilated by {Text(geometry.Dilation)}, is larger than the input " +
                $"{Shape.Text(x.Sizes)} with its padding {Text(geometry.Before)}.");
    }

    private static string Text((long Y, long X) pair) => Shape.Text([pair.Y, pair.X]);
}
