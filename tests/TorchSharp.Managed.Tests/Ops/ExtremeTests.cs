using static TorchSharp.torch;

namespace TorchSharp.Tests.Ops;

/// <summary>Largest and smallest elements in rows of every length around the vectors' widths.</summary>
public class ExtremeTests
{
    public static TheoryData<ScalarType> Types => [ScalarType.Float32, ScalarType.Float64, ScalarType.Int32, ScalarType.Int64];

    [Theory]
    [MemberData(nameof(Types))]
    public void The_first_of_the_largest_or_smallest_is_missed(ScalarType type)
    {
        var random = new System.Random(7);
        for (var n = 1; n < 150; n++)
        {
            var values = Enumerable.Range(0, n).Select(_ => (double)random.Next(-9, 10)).ToArray(); // many ties
            using var row = tensor(values, type);
            Assert.Equal((n, Array.IndexOf(values, values.Max())), (n, (int)row.argmax().item<long>()));
            Assert.Equal((n, Array.IndexOf(values, values.Min())), (n, (int)row.argmin().item<long>()));
            Assert.Equal((n, values.Max()), (n, row.max().to_type(ScalarType.Float64).item<double>()));
        }
    }

    [Theory]
    [InlineData(ScalarType.Float32)]
    [InlineData(ScalarType.Float64)]
    public void The_first_that_is_no_number_is_missed(ScalarType type)
    {
        for (var n = 1; n < 100; n++)
            for (var at = 0; at < n; at++)
            {
                using var row = arange(0, n, 1, dtype: type);
                row[at] = double.NaN;
                row[n - 1] = double.NaN;
                Assert.Equal((n, at), (n, (int)row.argmax().item<long>()));
                Assert.Equal((n, at), (n, (int)row.argmin().item<long>()));
                Assert.True(row.amax([0L]).isnan().item<bool>());
            }
    }

    [Fact]
    public void Infinities_are_passed_over()
    {
        using var row = full(50, double.NegativeInfinity);
        Assert.Equal(0, row.argmax().item<long>());
        row[37] = double.PositiveInfinity;
        Assert.Equal((37, 0), (row.argmax().item<long>(), row.argmin().item<long>()));
    }
}
