using FsCheck;
using FsCheck.Fluent;

namespace NeuralNotebooks.Tests.Explain;

/// <summary>Shapley's four axioms, of the exact values and of kernel SHAP over all coalitions.</summary>
public class ShapleyAxiomTests
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void Efficiency_the_values_miss_what_all_players_add_together() => Of(game =>
        game.Table[^1] - game.Table[0] is var total
        && Math.Abs(game.Exact.Sum() - total) < Tolerance && Math.Abs(game.Kernel.Sum() - total) < Tolerance);

    [Fact]
    public void Symmetry_two_players_that_do_the_same_get_different_values() => Of(game =>
        game.WithTwins() is var twins
        && Math.Abs(twins.Exact[0] - twins.Exact[1]) < Tolerance && Math.Abs(twins.Kernel[0] - twins.Kernel[1]) < Tolerance);

    [Fact]
    public void Dummy_a_player_that_changes_nothing_gets_something() => Of(game =>
        game.WithDummy(1) is var dummy && Math.Abs(dummy.Exact[1]) < Tolerance && Math.Abs(dummy.Kernel[1]) < Tolerance);

    [Fact]
    public void Linearity_the_values_of_a_sum_of_games_are_not_the_sums_of_the_values() => Of(game =>
    {
        var other = game with { Table = [.. game.Table.Reverse()] };
        var sum = game with { Table = [.. game.Table.Zip(other.Table, (a, b) => 2 * a - 3 * b)] };
        double[] Combined(Func<RandomGame, double[]> values) => [.. values(game).Zip(values(other), (a, b) => 2 * a - 3 * b)];
        return Same(sum.Exact, Combined(of => of.Exact)) && Same(sum.Kernel, Combined(of => of.Kernel));
    });

    [Fact]
    public void Kernel_SHAP_over_all_coalitions_differs_from_the_exact_values() =>
        Prop.ForAll(RandomGame.Any(1, 10), game => Same(game.Exact, game.Kernel)).QuickCheckThrowOnFailure();

    private static void Of(Func<RandomGame, bool> axiom) => Prop.ForAll(RandomGame.Any(2, 7), axiom).QuickCheckThrowOnFailure();

    private static bool Same(IEnumerable<double> a, IEnumerable<double> b) => a.Zip(b, (x, y) => Math.Abs(x - y)).Max() < Tolerance;
}
