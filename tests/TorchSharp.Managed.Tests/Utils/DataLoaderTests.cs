using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Utils;

public class DataLoaderTests
{
    [Theory]
    [InlineData(10, 4, false, new[] { 4, 4, 2 })]
    [InlineData(10, 4, true, new[] { 4, 4 })]
    [InlineData(8, 4, false, new[] { 4, 4 })]
    [InlineData(3, 4, true, new int[0])]
    [InlineData(0, 4, false, new int[0])]
    public void Batches_hold_each_example_once_and_in_order(int examples, int size, bool dropLast, int[] expected)
    {
        using var loader = utils.data.DataLoader(new Squares(examples), size, drop_last: dropLast);
        var (sizes, numbers) = (new List<int>(), new List<long>());
        foreach (var batch in loader)
        {
            sizes.Add((int)batch["number"].shape[0]);
            numbers.AddRange(batch["number"].data<long>().ToArray());
            Assert.Equal(batch["number"].data<long>().Select(n => n * n), batch["square"].data<long>());
        }
        Assert.Equal(expected, sizes);
        Assert.Equal(expected.Length, loader.Count);
        Assert.Equal(Enumerable.Range(0, expected.Sum()).Select(n => (long)n), numbers);
    }

    [Fact]
    public void A_shuffled_loader_has_a_seeds_order_each_time_and_without_seed_a_new_one()
    {
        static long[] Order(DataLoader loader) => [.. loader.SelectMany(batch => batch["number"].data<long>().ToArray())];
        using var seeded = utils.data.DataLoader(new Squares(100), 7, shuffle: true, seed: 5);
        using var same = utils.data.DataLoader(new Squares(100), 9, shuffle: true, seed: 5);
        using var unseeded = utils.data.DataLoader(new Squares(100), 7, shuffle: true);
        var order = Order(seeded);
        Assert.Equal(order, Order(seeded));
        Assert.Equal(order, Order(same));
        Assert.NotEqual(Enumerable.Range(0, 100).Select(n => (long)n), order);
        Assert.NotEqual(order, Order(unseeded));
        Assert.NotEqual(Order(unseeded), Order(unseeded));
        Assert.Equal(Enumerable.Range(0, 100).Select(n => (long)n), order.Order());
        Assert.Equal(order.Order(), Order(unseeded).Order());
    }

    [Fact]
    public void The_generator_of_tensors_neither_gives_the_order_nor_is_moved_by_it()
    {
        using var seeded = utils.data.DataLoader(new Squares(100), 7, shuffle: true, seed: 5);
        using var unseeded = utils.data.DataLoader(new Squares(100), 7, shuffle: true);
        long[] Order(DataLoader loader, long seed)
        {
            manual_seed(seed);
            return [.. loader.SelectMany(batch => batch["number"].data<long>().ToArray())];
        }
        Assert.Equal(Order(seeded, 1), Order(seeded, 2));
        Assert.NotEqual(Order(unseeded, 1), Order(unseeded, 1));
        _ = Order(unseeded, 3);
        var after = rand(3);
        manual_seed(3);
        Nearly.Equal(rand(3), after, 0, 0);
    }

    [Fact]
    public void An_order_of_ones_own_may_repeat_and_leave_out()
    {
        using var loader = utils.data.DataLoader(new Squares(10), 2, [9L, 0L, 9L]);
        Assert.Equal([9L, 0L, 9L], loader.SelectMany(batch => batch["number"].data<long>().ToArray()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void A_batch_lives_until_the_next_and_examples_until_their_batch_is_made(int workers)
    {
        var data = new Squares(6);
        using var outer = NewDisposeScope();
        using var loader = utils.data.DataLoader(data, 3, num_worker: workers);
        Tensor? last = null;
        foreach (var batch in loader)
        {
            Assert.All(data.Made, square => Assert.True(square.IsInvalid));
            Assert.True(last is null or { IsInvalid: true });
            last = batch["square"];
            Assert.False(last.IsInvalid);
        }
        Assert.True(last!.IsInvalid);
        Assert.Equal(0, outer.DisposablesCount);
    }

    [Fact]
    public void Batches_are_kept_when_the_loader_does_not_own_them()
    {
        using var loader = utils.data.DataLoader(new Squares(6), 3, disposeBatch: false);
        var batches = loader.ToList();
        Assert.Equal([0.0, 1, 4], Nearly.Numbers(batches[0]["square"]));
        Assert.Equal([9.0, 16, 25], Nearly.Numbers(batches[1]["square"]));
    }

    [Fact]
    public void Several_workers_give_the_batches_that_one_gives()
    {
        using var one = utils.data.DataLoader(new Squares(500), 64, shuffle: true, seed: 2);
        using var four = utils.data.DataLoader(new Squares(500), 64, shuffle: true, seed: 2, num_worker: 4);
        Assert.Equal(
            one.Select(batch => string.Join(' ', batch["square"].data<long>())), four.Select(batch => string.Join(' ', batch["square"].data<long>())));
        Assert.Equal(4, four.num_workers);
        Assert.Single(((Squares)one.dataset).Threads);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void An_error_of_the_dataset_reaches_the_loop_as_it_is(int workers)
    {
        using var loader = new DataLoader<long, long>(new Failing(), 4, (items, _) => items.Sum(), num_worker: workers);
        Assert.Equal("example 2", Assert.Throws<InvalidDataException>(() => loader.ToList()).Message);
    }

    [Fact]
    public void A_loader_disposes_of_its_dataset_only_if_it_owns_it()
    {
        var (owned, lent) = (new Squares(1), new Squares(1));
        utils.data.DataLoader(owned, 1).Dispose();
        utils.data.DataLoader(lent, 1, disposeDataset: false).Dispose();
        Assert.True(owned.IsDisposed);
        Assert.False(lent.IsDisposed);
    }

    [Fact]
    public void A_batch_without_examples_is_an_error() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => utils.data.DataLoader(new Squares(3), 0));

    private sealed class Failing : utils.data.Dataset<long>
    {
        public override long Count => 4;

        public override long GetTensor(long index) => index == 2 ? throw new InvalidDataException("example 2") : index;
    }
}
