using NeuralNotebooks.FromScratch;

namespace NeuralNotebooks.Tests.FromScratch;

public class SeededRandomTests
{
    [Fact]
    public void The_published_algorithm_gives_its_published_numbers()
    {
        // The first outputs of SplitMix64 for the state 0 are E220A8397B1DCDAF and 6E789E6AA1B965F4.
        var random = new SeededRandom(0);
        Assert.Equal((0xE220A8397B1DCDAFUL >> 11) / (double)(1UL << 53), random.Uniform());
        Assert.Equal((0x6E789E6AA1B965F4UL >> 11) / (double)(1UL << 53), random.Uniform());
    }

    [Fact]
    public void Uniform_numbers_fill_their_interval_evenly()
    {
        var random = new SeededRandom(7);
        var numbers = Enumerable.Range(0, 20_000).Select(_ => random.Uniform(-2, 4)).ToArray();
        Assert.InRange(numbers.Average(), 0.95, 1.05);
        Assert.InRange(numbers.Min(), -2, -1.99);
        Assert.InRange(numbers.Max(), 3.99, 4);
    }

    [Fact]
    public void Normal_numbers_have_mean_0_and_deviation_1()
    {
        var random = new SeededRandom(7);
        var numbers = Enumerable.Range(0, 20_000).Select(_ => random.Normal()).ToArray();
        Assert.InRange(numbers.Average(), -0.03, 0.03);
        Assert.InRange(Math.Sqrt(numbers.Average(x => x * x)), 0.98, 1.02);
        Assert.InRange(numbers.Count(x => Math.Abs(x) > 1.959964) / 20_000.0, 0.045, 0.055);
    }

    [Fact]
    public void A_permutation_holds_every_number_once()
    {
        var order = new SeededRandom(3).Permutation(50);
        Assert.Equal(Enumerable.Range(0, 50), order.Order());
        Assert.NotEqual(Enumerable.Range(0, 50), order);
    }

    [Fact]
    public void Every_order_of_three_is_equally_likely()
    {
        var random = new SeededRandom(11);
        var counts = Enumerable.Range(0, 6000).GroupBy(_ => string.Join(",", random.Permutation(3))).Select(group => group.Count()).ToArray();
        Assert.Equal(6, counts.Length);
        Assert.All(counts, count => Assert.InRange(count, 880, 1120));
    }
}
