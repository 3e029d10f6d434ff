using NeuralNotebooks.Lessons;

namespace NeuralNotebooks.Tests.Lessons;

public class AnswerComparisonTests
{
    [Fact]
    public void Numbers_of_any_type_are_compared_by_value()
    {
        Assert.True(Same(2, 2.0));
        Assert.True(Same(2L, 2f));
        Assert.True(Same(0.1, 0.1f));
        Assert.True(Same(1_000_000.0, 1_000_000.5));
        Assert.False(Same(1, 1.001));
        Assert.False(Same(2.0, double.NaN));
        Assert.True(Same(double.NegativeInfinity, double.NegativeInfinity));
        Assert.False(Same(double.PositiveInfinity, 5.0));
        Assert.False(Same(1, true));
    }

    [Fact]
    public void A_wider_tolerance_lets_more_pass()
    {
        Assert.Null(AnswerComparison.Difference(0.33, 1 / 3.0, 0.01));
        Assert.NotNull(AnswerComparison.Difference(0.33, 1 / 3.0, 0.001));
    }

    [Fact]
    public void Letters_are_compared_without_case_in_every_culture() => Cultures.ForEach(() => Assert.True(Same("TITLE", " title ")));

    [Fact]
    public void Lists_are_compared_item_by_item()
    {
        Assert.True(Same(new[] { 1.0, 2 }, new List<float> { 1, 2 }));
        Assert.Equal("Your answer has 3 values; the right one has 2.", Difference(new List<int> { 1, 2 }, new List<int> { 1, 2, 3 }));
        Assert.Equal("2 of 3 values are not right yet; the first is number 2.", Difference(new[] { 1, 2, 3 }, new[] { 1, 5, 6 }));
    }

    [Fact]
    public void Arrays_of_several_dimensions_are_compared_with_their_shape()
    {
        Assert.True(Same(new double[,] { { 1, 2 }, { 3, 4 } }, new double[,] { { 1, 2 }, { 3, 4 } }));
        Assert.Equal("Your array has the shape [1, 4]; the right one has [2, 2].",
            Difference(new double[,] { { 1, 2 }, { 3, 4 } }, new double[,] { { 1, 2, 3, 4 } }));
    }

    [Fact]
    public void Nested_lists_and_tuples_are_compared_within()
    {
        Assert.True(Same(new[] { new[] { 1.0 }, [2.0, 3] }, new[] { new[] { 1.0 }, [2.0, 3] }));
        Assert.True(Same((1.0, "b"), (1f, "B")));
        Assert.False(Same((1.0, "b"), (1.0, "c")));
    }

    [Fact]
    public void Null_is_different_from_a_value()
    {
        Assert.NotNull(Difference(null, 1));
        Assert.NotNull(Difference(1, null));
        Assert.Null(Difference(null, null));
    }

    [Fact]
    public void Other_values_are_compared_by_Equals()
    {
        Assert.True(Same(true, true));
        Assert.False(Same(true, false));
        Assert.True(Same('a', 'a'));
        Assert.False(Same(DayOfWeek.Friday, "Friday"));
    }

    private static bool Same(object expected, object actual) => Difference(expected, actual) is null;

    private static string? Difference(object? expected, object? actual) => AnswerComparison.Difference(expected, actual, 1e-6);
}
