using FsCheck;
using FsCheck.Fluent;
using NeuralNotebooks.Data;

namespace NeuralNotebooks.Tests.Data;

public class RandomOrderTests
{
    [Fact]
    public void The_generator_gives_the_numbers_of_the_reference_implementation()
    {
        // Published with the reference code (S. Vigna, splitmix64.c) for the seed 1234567.
        var random = new SplitMix64(1234567);
        ulong[] expected = [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821];
        foreach (var number in expected) Assert.Equal(number, random.Next());
    }

    [Fact]
    public void An_order_equals_the_one_of_another_implementation() =>
        Assert.Equal(Goldens.Of<int>("order"), RandomOrder.Permutation(20, (3L << 32) | 7));

    [Fact]
    public void Every_number_occurs_once() => Prop.ForAll<byte, long>((count, seed) =>
        RandomOrder.Permutation(count, seed).Order().SequenceEqual(Enumerable.Range(0, count))).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_order_of_four_is_about_equally_likely()
    {
        var counts = Enumerable.Range(0, 24_000).CountBy(seed => string.Join(',', RandomOrder.Permutation(4, seed))).ToList();
        Assert.Equal(24, counts.Count);
        // Chi-squared with 23 degrees of freedom: 49.7 is exceeded once in a thousand.
        Assert.InRange(counts.Sum(pair => Math.Pow(pair.Value - 1000, 2) / 1000), 0, 49.7);
    }

    [Fact]
    public void Another_seed_gives_another_order()
    {
        var orders = new long[] { 0, 1, 2, -1, 1L << 32 }.Select(seed => string.Join(',', RandomOrder.Permutation(20, seed)));
        Assert.Equal(5, orders.Distinct().Count());
    }

    [Fact]
    public void A_negative_count_is_an_error() => Assert.Throws<ArgumentOutOfRangeException>(() => RandomOrder.Permutation(-1, 1));

    [Fact]
    public void A_number_below_zero_choices_is_an_error() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SplitMix64(1).Below(0));
}
