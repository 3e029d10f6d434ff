using NeuralNotebooks.FromScratch;

namespace NeuralNotebooks.Tests.FromScratch;

public class ActivationTests
{
    public static TheoryData<string> InPyTorch => [.. Golden.Names("activations")];

    public static TheoryData<string> All => [.. Activation.Elementwise.Select(f => f.Name)];

    private static ElementwiseActivation Named(string name) => Activation.Elementwise.Single(f => f.Name == name);

    [Theory, MemberData(nameof(InPyTorch))]
    public void Values_and_derivatives_equal_those_of_PyTorch(string name)
    {
        var z = Golden.Read<double[]>("activations", name, "z");
        // PyTorch loses digits of tiny results to cancellation; ours keep them, hence the absolute tolerance.
        Near.Equal(Golden.Read<double[]>("activations", name, "value"), [.. z.Select(Named(name).Value)], 1e-13, 1e-14);
        Near.Equal(Golden.Read<double[]>("activations", name, "derivative"), [.. z.Select(Named(name).Derivative)], 1e-13, 1e-14);
    }

    [Theory, MemberData(nameof(All))]
    public void The_derivative_is_that_of_the_value(string name)
    {
        var f = Named(name);
        for (var z = -8.05; z < 8; z += 0.1)
        {
            var numerical = (f.Value(z + 1e-5) - f.Value(z - 1e-5)) / 2e-5;
            Near.Equal(f.Derivative(z), numerical, 1e-7, 1e-9, $"{name}′({z})");
        }
    }

    [Theory]
    [InlineData("identity", double.NegativeInfinity, double.PositiveInfinity, 1, 1)]
    [InlineData("step", 0, 1, 0, 0)]
    [InlineData("sigmoid", 0, 1, 0, 0)]
    [InlineData("tanh", -1, 1, 0, 0)]
    [InlineData("ReLU", 0, double.PositiveInfinity, 0, 1)]
    [InlineData("leaky ReLU", double.NegativeInfinity, double.PositiveInfinity, 0.01, 1)]
    [InlineData("ELU", -1, double.PositiveInfinity, 0, 1)]
    [InlineData("GELU", 0, double.PositiveInfinity, 0, 1)]
    [InlineData("softplus", 0, double.PositiveInfinity, 0, 1)]
    [InlineData("swish", 0, double.PositiveInfinity, 0, 1)]
    public void At_infinity_it_takes_its_limit(string name, double left, double right, double slopeLeft, double slopeRight)
    {
        var f = Named(name);
        Assert.Equal((left, right), (f.Value(double.NegativeInfinity), f.Value(double.PositiveInfinity)));
        Assert.Equal((slopeLeft, slopeRight), (f.Derivative(double.NegativeInfinity), f.Derivative(double.PositiveInfinity)));
        Near.Equal(double.IsInfinity(left) ? -1000 * slopeLeft : left, f.Value(-1000), 1e-12, 1e-12);
        Near.Equal(double.IsInfinity(right) ? 1000 : right, f.Value(1000));
    }

    [Theory, MemberData(nameof(All))]
    public void NaN_stays_NaN(string name) => Assert.Equal(double.NaN, Named(name).Value(double.NaN));

    [Fact]
    public void The_tails_of_a_sigmoid_keep_their_digits()
    {
        Near.Equal(Math.Exp(-700), Activation.Sigmoid.Value(-700));
        Near.Equal(Math.Exp(-700), Activation.Sigmoid.Derivative(700));
        Near.Equal(4 * Math.Exp(-200), Activation.Tanh.Derivative(100));
    }

    [Fact]
    public void Only_functions_with_a_corner_or_a_jump_have_a_kink()
    {
        Assert.Equal(["step", "ReLU", "leaky ReLU"], Activation.Elementwise.Where(f => f.Kink is not null).Select(f => f.Name));
        Assert.Equal(0, Activation.ELU(0.5).Kink);
        Assert.True(Activation.ReLU.HasKinkBetween([1, -1e-9], [1, 1e-9]));
        Assert.False(Activation.ReLU.HasKinkBetween([1, -1], [2, -2]));
    }

    [Fact]
    public void Parameters_change_the_left_side()
    {
        Assert.Equal(-0.6, Activation.LeakyReLU(0.2).Value(-3), 1e-15);
        Assert.Equal(0.2, Activation.LeakyReLU(0.2).Derivative(-3));
        Near.Equal(2 * (Math.Exp(-3) - 1), Activation.ELU(2).Value(-3));
        Near.Equal(2 * Math.Exp(-3), Activation.ELU(2).Derivative(-3));
    }
}
