using NeuralNotebooks.Classical;

namespace NeuralNotebooks.Tests.Classical;

public class LbfgsTests
{
    [Fact]
    public void The_lowest_place_of_a_narrow_valley_is_missed()
    {
        // Σ jʲ-steep parabolas around 1, 2, 3 …: curvatures from 1 to 10⁶.
        double[] x = new double[7];
        var (steps, gradient) = Lbfgs.Minimise((at, slope) =>
        {
            var value = 0.0;
            for (var j = 0; j < at.Length; j++)
            {
                var curvature = Math.Pow(10, j);
                slope[j] = curvature * (at[j] - j - 1);
                value += curvature / 2 * (at[j] - j - 1) * (at[j] - j - 1);
            }
            return value;
        }, x, 1e-9, 500);
        Assert.InRange(gradient, 0, 1e-9);
        Assert.InRange(steps, 1, 200);
        for (var j = 0; j < x.Length; j++) Assert.Equal(j + 1, x[j], 1e-8);
    }

    [Fact]
    public void A_start_at_the_lowest_place_moves()
    {
        double[] x = [3];
        Assert.Equal((0, 0), Lbfgs.Minimise((at, slope) => (slope[0] = at[0] - 3) * (at[0] - 3) / 2, x, 1e-12, 10));
        Assert.Equal([3], x);
    }

    [Fact]
    public void A_function_that_only_falls_never_ends()
    {
        double[] x = [0];
        var (steps, gradient) = Lbfgs.Minimise((at, slope) => -(slope[0] = -Math.Exp(-at[0])), x, 1e-300, 25);
        Assert.InRange(steps, 1, 25);
        Assert.InRange(gradient, double.Epsilon, 0.1);
    }
}
