using TorchSharp.Kernels;

namespace TorchSharp.Tests.Kernels;

public class WholePowerTests
{
    [Theory]
    [InlineData(0.9, 0)]
    [InlineData(0.9, 1)]
    [InlineData(0.999, 37)]
    [InlineData(0.999, 100_000)]
    [InlineData(-3, 5)]
    [InlineData(0, 3)]
    public void A_power_is_off_by_more_than_its_roundings(double x, long n)
    {
        var expected = Math.Pow(x, n);
        Assert.InRange(WholePower.Of(x, n), expected - 1e-11 * Math.Abs(expected), expected + 1e-11 * Math.Abs(expected));
    }
}
