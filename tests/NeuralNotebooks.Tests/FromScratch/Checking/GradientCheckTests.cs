using NeuralNotebooks.FromScratch;

namespace NeuralNotebooks.Tests.FromScratch;

public class GradientCheckTests
{
    private static readonly Vector Input = [0.4, -0.8, 1.3], Target = [0.2, 0.7];

    private static readonly MultilayerPerceptron Network =
        MultilayerPerceptron.Create([3, 4, 2], Activation.Tanh, Activation.Sigmoid, Initializer.Xavier, new SeededRandom(3));

    private static double Cubes(Vector x) => x.Sum(xi => xi * xi * xi);

    [Fact]
    public void A_right_gradient_passes()
    {
        var check = GradientCheck.Of(Cubes, [1, -2, 30], [3, 12, 2700]);
        Assert.InRange(check.RelativeError, 0, 1e-9);
        Assert.Equal((3, 0), (check.Compared, check.KinksExcluded));
    }

    [Fact]
    public void A_wrong_sign_in_one_entry_is_found() =>
        Assert.InRange(GradientCheck.Of(Cubes, [1, -2, 3], [3, -12, 27]).RelativeError, 0.5, 1);

    [Fact]
    public void A_gradient_that_is_twice_too_large_is_found() =>
        Near.Equal(0.5, GradientCheck.Of(Cubes, [1, -2, 3], [6, 24, 54]).RelativeError, 1e-6);

    [Fact]
    public void Zero_against_zero_is_no_error() => Assert.Equal(0, GradientCheck.Of(_ => 7, [1, 2], [0, 0]).RelativeError);

    [Fact]
    public void NaN_never_counts_as_agreement() =>
        Assert.Equal(double.NaN, GradientCheck.Of(Cubes, [1, 2], [double.NaN, 12]).RelativeError);

    [Fact]
    public void A_difference_across_a_kink_is_left_out_and_counted()
    {
        // The first neuron's sum is exactly 0, at ReLU's kink: its weights and bias can't be checked.
        var network = new MultilayerPerceptron(
            new DenseLayer(new double[,] { { 1, -1 }, { 2, 1 } }, Vector.Zeros(2), Activation.ReLU),
            new DenseLayer(new double[,] { { 3, 4 } }, Vector.Zeros(1), Activation.Identity));
        var check = GradientCheck.Of(network, [1, 1], [5], Loss.SquaredError);
        Assert.Equal((3, 6), (check.KinksExcluded, check.Compared));
        Assert.InRange(check.RelativeError, 0, 1e-9);
        Assert.Contains("3 left out", check.ToString());
    }

    [Fact]
    public void Without_the_exclusion_the_kink_would_spoil_the_check()
    {
        Vector x = [0.0, 2];
        double Rectified(Vector v) => v.Map(Activation.ReLU.Value).Sum();
        Vector gradient = x.Map(Activation.ReLU.Derivative);
        Assert.InRange(GradientCheck.Of(Rectified, x, gradient).RelativeError, 0.3, 1);
        Assert.InRange(GradientCheck.Of(Rectified, x, gradient, kinkBetween: Activation.ReLU.HasKinkBetween).RelativeError, 0, 1e-10);
    }

    [Fact]
    public void The_same_right_gradient_passes_in_float64_and_fails_in_float32()
    {
        var gradient = Network.Backward(Network.Forward(Input), Loss.SquaredError, Target).Gradient;
        var in64 = GradientCheck.Of(Network, Input, Target, Loss.SquaredError);
        var cost = new SinglePrecisionCost(Network, Input, Target);
        Assert.InRange(in64.RelativeError, 0, 1e-9);
        foreach (var step in (float[])[1e-1f, 1e-2f, GradientCheck.DefaultSingleStep, 1e-3f, 1e-4f])
            Assert.InRange(GradientCheck.InSinglePrecision(cost.At, Network.Parameters, gradient, step).RelativeError, 1e-6, 1);
        Assert.InRange(GradientCheck.InSinglePrecision(cost.At, Network.Parameters, gradient, 1e-5f).RelativeError, 1e-3, 1);
    }

    [Fact]
    public void The_best_step_is_near_the_cube_root_of_the_precision()
    {
        double ErrorAt(double step) => GradientCheck.Of(Network, Input, Target, Loss.SquaredError, step).RelativeError;
        Assert.True(ErrorAt(GradientCheck.DefaultStep) < ErrorAt(1e-2) / 100, "a larger step cuts off too much");
        Assert.True(ErrorAt(GradientCheck.DefaultStep) < ErrorAt(1e-11) / 100, "a smaller step rounds too much");
    }

    [Fact]
    public void A_gradient_of_the_wrong_length_is_refused()
    {
        Assert.Throws<ArgumentException>(() => GradientCheck.Of(Cubes, [1, 2], [1]));
        Assert.Throws<ArgumentException>(() => GradientCheck.InSinglePrecision(x => x[0], [1, 2], [1]));
    }
}
