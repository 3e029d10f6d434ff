using NeuralNotebooks.FromScratch;

namespace NeuralNotebooks.Tests.FromScratch;

public class StableMathTests
{
    [Theory]
    [InlineData(1e-20, 1e-20)]
    [InlineData(1e-10, 9.9999999995e-11)]
    [InlineData(-1e-10, -1.00000000005e-10)]
    [InlineData(1, 0.6931471805599453)]
    [InlineData(-1, double.NegativeInfinity)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    public void The_logarithm_near_1_keeps_its_digits(double x, double expected) => Near.Equal(expected, StableMath.Log1p(x), 1e-15);

    [Theory]
    [InlineData(1e-20, 1e-20)]
    [InlineData(1e-10, 1.00000000005e-10)]
    [InlineData(-1e-10, -9.9999999995e-11)]
    [InlineData(1, 1.718281828459045)]
    [InlineData(double.NegativeInfinity, -1)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    public void The_exponential_near_0_keeps_its_digits(double x, double expected) => Near.Equal(expected, StableMath.Expm1(x), 1e-15);
}
