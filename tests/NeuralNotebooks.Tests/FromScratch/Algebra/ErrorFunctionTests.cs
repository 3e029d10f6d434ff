using NeuralNotebooks.FromScratch;

namespace NeuralNotebooks.Tests.FromScratch;

public class ErrorFunctionTests
{
    [Fact]
    public void It_keeps_thirteen_digits_also_in_the_tail() => Near.Equal(
        Golden.Read<double[]>("erfc", "value"), [.. Golden.Read<double[]>("erfc", "x").Select(ErrorFunction.Complement)], 1e-13);

    [Fact]
    public void It_reaches_its_limits()
    {
        Assert.Equal(0, ErrorFunction.Complement(double.PositiveInfinity));
        Assert.Equal(2, ErrorFunction.Complement(double.NegativeInfinity));
        Assert.Equal(double.NaN, ErrorFunction.Complement(double.NaN));
    }
}
