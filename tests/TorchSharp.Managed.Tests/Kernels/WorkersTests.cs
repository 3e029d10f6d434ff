using TorchSharp.Kernels;

namespace TorchSharp.Tests.Kernels;

public sealed class WorkersTests : IDisposable
{
    private readonly int before = Workers.Count;

    public void Dispose() => Workers.Count = before;

    [Theory]
    [InlineData(1, 1000, 1)]
    [InlineData(2, 1000, 1)]
    [InlineData(4, 7, 2)]
    [InlineData(4, 1, 1)]
    [InlineData(3, 100_003, 10)]
    public void An_item_is_visited_not_exactly_once(int threads, int n, int grain)
    {
        Workers.Count = threads;
        for (var round = 0; round < 50; round++)
        {
            var visits = new int[n];
            Workers.For(n, grain, (start, end) =>
            {
                for (var i = start; i < end; i++) Interlocked.Increment(ref visits[i]);
            });
            Assert.All(visits, v => Assert.Equal(1, v));
        }
    }

    [Fact]
    public void Nothing_is_called_for_an_empty_range() => Workers.For(0, 1, (_, _) => Assert.Fail("called"));

    [Fact]
    public void A_range_is_split_below_the_grain()
    {
        Workers.Count = 4;
        var shortest = long.MaxValue;
        Workers.For(1000, 300, (start, end) =>
        {
            lock (this) shortest = Math.Min(shortest, end - start);
        });
        Assert.InRange(shortest, 300, 1000);
    }

    [Fact]
    public void An_exception_is_lost()
    {
        Workers.Count = 4;
        var thrown = Assert.Throws<InvalidDataException>(
            () => Workers.For(100, 1, (start, _) => { if (start > 0) throw new InvalidDataException("from a piece"); }));
        Assert.Equal("from a piece", thrown.Message);
        var sum = 0L;
        Workers.For(100, 1, (start, end) => Interlocked.Add(ref sum, end - start));
        Assert.Equal(100, sum);
    }

    [Fact]
    public void Work_inside_work_hangs_or_is_lost()
    {
        Workers.Count = 2;
        var total = 0L;
        Workers.For(8, 1, (start, end) => Workers.For((end - start) * 10, 1, (s, e) => Interlocked.Add(ref total, e - s)));
        Assert.Equal(80, total);
    }

    [Fact]
    public void Two_callers_at_once_disturb_each_other()
    {
        Workers.Count = 2;
        var totals = new long[4];
        Parallel.For(0, 4, caller =>
        {
            for (var round = 0; round < 200; round++)
                Workers.For(64, 1, (start, end) => Interlocked.Add(ref totals[caller], end - start));
        });
        Assert.All(totals, total => Assert.Equal(200 * 64, total));
    }

    [Fact]
    public void A_helper_that_fell_asleep_is_not_woken()
    {
        Workers.Count = 2;
        for (var round = 0; round < 20; round++)
        {
            Thread.Sleep(2);
            using var bothAreHere = new Barrier(2);
            Workers.For(2, 1, (_, _) => Assert.True(bothAreHere.SignalAndWait(TimeSpan.FromSeconds(20))));
        }
    }

    [Fact]
    public void A_count_below_one_is_accepted() => Assert.Throws<ArgumentOutOfRangeException>(() => Workers.Count = 0);
}
