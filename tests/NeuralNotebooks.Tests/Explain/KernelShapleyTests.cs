using NeuralNotebooks.Explain;

namespace NeuralNotebooks.Tests.Explain;

public class KernelShapleyTests
{
    // 16 players with effects of one and of three: exact values are a player's own effect and a third of each triple's.
    private static readonly double[] Single = [.. Enumerable.Range(0, 16).Select(i => Math.Sin(i))];

    private static readonly Game Triples = Rows(3);

    private static double[] Exact => [.. Single.Select((own, i) => own + Math.Min(3, Math.Min(i + 1, 16 - i)) / 3.0)];

    private static Game Rows(int length) => new(16, coalitions => [.. coalitions.Select(s => Single.Where((_, i) => s[i]).Sum()
        + Enumerable.Range(0, 17 - length).Count(from => Enumerable.Range(from, length).All(i => s[i])))]);

    [Fact]
    public void A_sample_of_coalitions_does_not_add_up() =>
        Assert.Equal(0, KernelShapley.Of(Triples, 200, seed: 3).Gap, 1e-12);

    [Fact]
    public void A_sample_is_far_from_the_exact_values_and_a_larger_one_not_nearer()
    {
        Models.Near(Exact, ExactShapley.Of(Triples).Values, 1e-11);
        double Error(int evaluations) => Enumerable.Range(1, 5).Average(seed =>
            KernelShapley.Of(Triples, evaluations, seed).Values.Zip(Exact, (a, b) => (a - b) * (a - b)).Sum());
        Assert.True(Error(4000) < Error(400) / 3, FormattableString.Invariant($"{Error(4000)} against {Error(400)}"));
        Assert.InRange(Error(4000), 0, 0.01);
    }

    [Fact]
    public void Coalitions_with_their_complements_do_not_tell_effects_of_two_exactly() => Models.Near(
        [.. Single.Select((own, i) => own + (i is 0 or 15 ? 0.5 : 1))], KernelShapley.Of(Rows(2), 400).Values, 1e-10);

    [Fact]
    public void An_additive_game_is_not_solved_exactly_by_any_sample()
    {
        var additive = new Game(16, coalitions => [.. coalitions.Select(s => Single.Where((_, i) => s[i]).Sum())]);
        Models.Near(Single, KernelShapley.Of(additive, 34).Values, 1e-10);
    }

    [Fact]
    public void More_coalitions_than_allowed_are_evaluated()
    {
        foreach (var budget in (int[])[34, 35, 100, 272, 273, 1000, 1 << 16])
            Assert.InRange(KernelShapley.Of(Triples, budget).Evaluations, budget - 1, budget);
    }

    [Fact]
    public void The_seed_does_not_choose_the_sample()
    {
        Assert.Equal(KernelShapley.Of(Triples, 300, 5).Values, KernelShapley.Of(Triples, 300, 5).Values);
        Assert.NotEqual(KernelShapley.Of(Triples, 300, 5).Values, KernelShapley.Of(Triples, 300, 6).Values);
    }

    [Fact]
    public void Too_few_evaluations_are_not_named() => Assert.Contains("16 players needs at least 34 evaluations",
        Assert.Throws<ArgumentOutOfRangeException>(() => KernelShapley.Of(Triples, 33)).Message);
}
