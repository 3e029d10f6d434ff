using FsCheck;
using FsCheck.Fluent;
using NeuralNotebooks.Explain;

namespace NeuralNotebooks.Tests.Explain;

/// <summary>A game whose coalitions have any values: nothing is linear or monotone in it.</summary>
/// <param name="Players">How many.</param>
/// <param name="Table">v of each coalition, whose number has a bit a player.</param>
internal sealed record RandomGame(int Players, double[] Table)
{
    internal static Arbitrary<RandomGame> Any(int fewest, int most) => Gen.Choose(fewest, most).SelectMany(players =>
        Gen.Choose(-1000, 1000).Select(value => value / 100.0).ArrayOf(1 << players).Select(table => new RandomGame(players, table))).ToArbitrary();

    internal Game Game => new(Players, coalitions => [.. coalitions.Select(coalition => Table[Number(coalition)])]);

    internal double[] Exact => [.. ExactShapley.Of(Game).Values];

    /// <summary>Kernel SHAP over all coalitions.</summary>
    internal double[] Kernel => [.. KernelShapley.Of(Game, 1 << Players).Values];

    /// <summary>The same game where a player changes nothing: what a coalition is worth without it.</summary>
    internal RandomGame WithDummy(int player) => this with { Table = [.. Table.Select((_, s) => Table[s & ~(1 << player)])] };

    /// <summary>The same game where players 0 and 1 do the same.</summary>
    internal RandomGame WithTwins() => this with { Table = [.. Table.Select((value, s) => (value + Table[Swapped(s)]) / 2)] };

    private static int Swapped(int s) => s & ~3 | (s & 1) << 1 | s >> 1 & 1;

    private static int Number(bool[] coalition) => coalition.Select((isIn, player) => isIn ? 1 << player : 0).Sum();
}
