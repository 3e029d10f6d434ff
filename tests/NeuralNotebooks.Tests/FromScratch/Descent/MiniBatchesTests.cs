using NeuralNotebooks.FromScratch;

namespace NeuralNotebooks.Tests.FromScratch;

public class MiniBatchesTests
{
    [Theory, InlineData(1, 10), InlineData(3, 4), InlineData(10, 1), InlineData(99, 1)]
    public void Every_pass_looks_at_every_sample_once(int size, int batchesInAPass)
    {
        var batches = MiniBatches.Of(10, size, epochs: 2, new SeededRandom(1)).ToArray();
        Assert.Equal(2 * batchesInAPass, batches.Length);
        Assert.Equal(Enumerable.Range(0, 10), batches.Take(batchesInAPass).SelectMany(batch => batch).Order());
        Assert.Equal(Enumerable.Range(0, 10), batches.Skip(batchesInAPass).SelectMany(batch => batch).Order());
    }

    [Fact]
    public void Every_pass_has_an_order_of_its_own()
    {
        var orders = MiniBatches.Of(20, 20, epochs: 2, new SeededRandom(1)).ToArray();
        Assert.NotEqual(orders[0], orders[1]);
    }

    [Fact]
    public void Numbers_that_are_too_small_are_refused_at_once()
    {
        var random = new SeededRandom(1);
        Assert.Throws<ArgumentOutOfRangeException>(() => MiniBatches.Of(0, 1, 1, random));
        Assert.Throws<ArgumentOutOfRangeException>(() => MiniBatches.Of(1, 0, 1, random));
        Assert.Throws<ArgumentOutOfRangeException>(() => MiniBatches.Of(1, 1, -1, random));
    }
}
