using static TorchSharp.torch;

namespace TorchSharp.Tests.Ops;

/// <summary>Where adding or taking away 1 would lose every digit.</summary>
public class SmallArgumentTests
{
    private static readonly double[] Small = [1e-10, -1e-10, 3e-20, 1e-30];

    [Theory]
    [InlineData(ScalarType.Float32, 1e-6)]
    [InlineData(ScalarType.Float64, 1e-15)]
    public void Expm1_and_log1p_lose_the_digits_of_a_small_number(ScalarType type, double within)
    {
        using var x = tensor(Small, type);
        using var both = cat([x.expm1(), x.log1p()]).div(cat([x, x])).to_type(ScalarType.Float64);
        // eˣ − 1 and ln(1 + x) are x·(1 ± x/2 …).
        Assert.All(both.data<double>().ToArray(), ratio => Assert.InRange(ratio, 1 - within - 1e-10, 1 + within + 1e-10));
    }
}
