using FsCheck;
using FsCheck.Fluent;
using NeuralNotebooks.Display;

namespace NeuralNotebooks.Tests.Display;

public sealed class NonDecreasingTests
{
    private static readonly Arbitrary<int[]> Wishes = Gen.Choose(-20, 20).ArrayOf().ToArbitrary();

    [Fact]
    public void Numbers_out_of_order_meet_at_their_mean() =>
        Assert.Equal([1, 4, 4, 4, 9], NonDecreasing.Nearest([1, 6, 4, 2, 9]));

    [Fact]
    public void The_result_never_decreases_and_keeps_the_mean() => Prop.ForAll(Wishes, wishes =>
    {
        var nearest = NonDecreasing.Nearest(wishes.Select(wish => (double)wish));
        return nearest.Length == wishes.Length && nearest.Zip(nearest.Skip(1)).All(pair => pair.First <= pair.Second)
            && Math.Abs(nearest.Sum() - wishes.Sum()) < 1e-9;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Numbers_in_order_stay_as_they_are() => Prop.ForAll(Wishes, wishes =>
        NonDecreasing.Nearest(wishes.Order().Select(wish => (double)wish)).SequenceEqual(wishes.Order().Select(wish => (double)wish))).QuickCheckThrowOnFailure();
}
