using static TorchSharp.torch;

namespace TorchSharp.Tests;

/// <summary>Comparisons of tensors that name what differs.</summary>
internal static class Nearly
{
    /// <summary>Same shape and type, and |a − b| ≤ absolute + relative·|b| everywhere; NaN equals NaN.</summary>
    public static void Equal(Tensor expected, Tensor actual, double relative = 1e-12, double absolute = 1e-12)
    {
        Assert.Equal(expected.shape, actual.shape);
        Assert.Equal(expected.dtype, actual.dtype);
        var (e, a) = (Numbers(expected), Numbers(actual));
        for (var i = 0; i < e.Length; i++)
            Assert.True(
                e[i].Equals(a[i]) || Math.Abs(e[i] - a[i]) <= absolute + relative * Math.Abs(e[i]),
                $"Element {i} is {a[i]:R}, expected {e[i]:R}.");
    }

    /// <summary>The elements in row-major order.</summary>
    public static double[] Numbers(Tensor tensor) => tensor.detach().to(ScalarType.Float64).contiguous().data<double>().ToArray();
}
