using TorchSharp.Kernels;

namespace TorchSharp.Tests.Kernels;

public unsafe class DeviationsTests
{
    [Fact]
    public void The_sum_of_squared_deviations_differs_from_the_definition()
    {
        for (var n = 1; n < 40; n++)
        {
            using var floats = Native<float>.Random(new System.Random(n), n);
            using var doubles = Native<double>.Random(new System.Random(n), n);
            Assert.Equal(Expected([.. floats.Span.ToArray().Select(x => (double)x)]), Deviations.SumOfSquares(floats.Pointer, n), 1e-12);
            Assert.Equal(Expected(doubles.Span.ToArray()), Deviations.SumOfSquares(doubles.Pointer, n), 1e-12);
        }
    }

    private static double Expected(double[] x)
    {
        var mean = x.Average();
        return x.Sum(v => (v - mean) * (v - mean));
    }
}
