using FsCheck;
using FsCheck.Fluent;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Ops;

/// <summary>Laws that hold for every shape and layout.</summary>
public class ShapeLawTests
{
    /// <summary>A tensor of up to four dimensions with sizes 0 … 4, its dimensions permuted and one of them sliced.</summary>
    private static readonly Gen<Tensor> AnyLayout =
        from rank in Gen.Choose(1, 4)
        from sizes in Gen.Choose(0, 4).ArrayOf(rank)
        from order in Gen.Shuffle(Enumerable.Range(0, rank).ToArray())
        from step in Gen.Choose(1, 2)
        select arange(sizes.Aggregate(1L, (n, s) => n * s)).view([.. sizes.Select(s => (long)s)])
            .permute(order.Select(d => (long)d)).slice(0, 0, long.MaxValue, step);

    [Fact]
    public void A_contiguous_copy_has_the_same_elements() => ForAny(x =>
        x.contiguous().is_contiguous() && x.contiguous().Equals(x) && x.clone().data<long>().ToArray().SequenceEqual(x.data<long>()));

    [Fact]
    public void Reshaping_keeps_the_row_major_order() => ForAny(x =>
        x.reshape(-1).data<long>().SequenceEqual(x.data<long>()) && x.reshape(-1).reshape(x.shape).Equals(x));

    [Fact]
    public void Sums_over_all_dimensions_one_by_one_are_the_sum_of_all() => ForAny(x =>
    {
        var sum = x;
        while (sum.ndim > 0) sum = sum.sum(sum.ndim - 1);
        return sum.item<long>() == x.data<long>().Sum() && x.sum().item<long>() == sum.item<long>();
    });

    [Fact]
    public void Parts_joined_again_are_the_whole() => ForAny(x =>
        x.numel() == 0 || cat(x.split(2), 0).Equals(x) && stack(x.unbind(0), 0).Equals(x) && cat(x.chunk(3, -1), -1).Equals(x));

    [Fact]
    public void Broadcasting_is_expanding() => ForAny(x =>
    {
        var row = x.select(0, 0);
        return (x + row).Equals(x + row.expand(x.shape)) && (x * 2 + 1).Equals(x + x + ones_like(x));
    }, x => x.size(0) > 0);

    [Fact]
    public void Gathering_by_argsort_sorts() => ForAny(x =>
    {
        var (values, indices) = x.sort();
        return values.Equals(x.gather(-1, indices)) && values.flip(-1).Equals(x.sort(descending: true).Values);
    });

    [Fact]
    public void Putting_back_what_an_index_found_changes_nothing() => ForAny(x =>
    {
        var mask = x.remainder(3) == 1;
        var y = x.clone();
        y[mask] = x[mask];
        return y.Equals(x) && x[mask].numel() == mask.count_nonzero().item<long>();
    });

    private static void ForAny(Func<Tensor, bool> law, Func<Tensor, bool>? when = null) =>
        Prop.ForAll(AnyLayout.ToArbitrary(), x =>
        {
            using var scope = NewDisposeScope();
            return when is not null && !when(x) || law(x);
        }).QuickCheckThrowOnFailure();
}
