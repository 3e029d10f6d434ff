using NeuralNotebooks.Explain;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace NeuralNotebooks.Tests.Explain;

/// <summary>Small models with known weights, in Float64, and an image for them.</summary>
internal static class Models
{
    /// <summary>w of the linear score w·x + 2 of an image of 3 rows of 4 pixels.</summary>
    internal static readonly double[] Weights = [0.5, -1, 2, 0.25, 0, 3, -0.75, 1, 1.5, -2, 0.125, 4];

    internal static readonly ImageInput Image = new(
        [1, 2, -1, 0.5, 3, 0, 1, -2, 0.25, 1, -1, 2], 4, 3, [0.5, 0, 0, 0.5, 1, 0, 0, 0, 0, -1, 0, 0], name: "seven");

    /// <summary>w·(x − b): what each pixel is worth.</summary>
    internal static double[] Worth => [.. Weights.Select((w, i) => w * (Image.Pixels[i] - Image.Baseline[i]))];

    internal static readonly BlackBox BlackBox = new(rows => [.. rows.Select(row => 2 + row.Zip(Weights, (x, w) => x * w).Sum())], "linear score");

    /// <summary>The same score as output 1 of a module; output 0 is always 0.</summary>
    internal static ModelScore Score => new(Linear([new double[12], Weights], [0, 2]), 1);

    internal static Linear Linear(double[][] weights, double[] biases)
    {
        var layer = nn.Linear(weights[0].Length, weights.Length, dtype: ScalarType.Float64);
        using var quiet = no_grad();
        layer.weight!.copy_(tensor([.. weights.SelectMany(row => row)], [weights.Length, weights[0].Length]));
        layer.bias!.copy_(tensor(biases));
        return layer;
    }

    internal static void Near(IEnumerable<double> expected, IEnumerable<double> actual, double tolerance)
    {
        var (e, a) = (expected.ToArray(), actual.ToArray());
        Assert.Equal(e.Length, a.Length);
        for (var i = 0; i < e.Length; i++)
            Assert.True(Math.Abs(e[i] - a[i]) <= tolerance, FormattableString.Invariant($"Number {i} is {a[i]:R}, expected {e[i]:R} ± {tolerance}."));
    }
}
