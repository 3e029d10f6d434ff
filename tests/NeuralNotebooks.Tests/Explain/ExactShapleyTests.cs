using NeuralNotebooks.Explain;

namespace NeuralNotebooks.Tests.Explain;

public class ExactShapleyTests
{
    // One left and two right gloves: a pair is worth 1. The left one gets ⅔, as the textbooks work out by hand.
    private static readonly Game Gloves = new(3, coalitions => [.. coalitions.Select(s => s[0] && (s[1] || s[2]) ? 1.0 : 0)]);

    [Fact]
    public void The_glove_game_comes_out_otherwise_than_by_hand()
    {
        var shapley = ExactShapley.Of(Gloves);
        Models.Near([2 / 3.0, 1 / 6.0, 1 / 6.0], shapley.Values, 1e-15);
        Assert.Equal((0, 1, 8), (shapley.None, shapley.All, shapley.Evaluations));
    }

    [Fact]
    public void Too_many_players_are_tried_all_the_same() => Assert.Contains("21 players have 2^21 coalitions",
        Assert.Throws<ArgumentException>(() => ExactShapley.Of(new Game(21, _ => []))).Message);

    [Fact]
    public void A_game_that_leaves_coalitions_without_a_value_is_played() => Assert.Contains("one finite value for each of 4 coalitions",
        Assert.Throws<InvalidOperationException>(() => ExactShapley.Of(new Game(2, _ => [1]))).Message);

    [Fact]
    public void A_game_without_players_or_with_infinite_values_is_played()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Game(0, _ => []));
        Assert.Throws<InvalidOperationException>(() => ExactShapley.Of(new Game(1, s => [.. s.Select(_ => double.NaN)])));
    }
}
