using System.Numerics;

namespace NeuralNotebooks.Explain;

/// <summary>
/// Exact Shapley values: φᵢ = Σ over coalitions S without i of |S|!(n − |S| − 1)!/n! · (v(S ∪ i) − v(S)), what player i adds on
/// average over all orders in which n players can join. Cost: 2ⁿ evaluations.
/// </summary>
/// <remarks>L. Shapley, "A value for n-person games", Contributions to the Theory of Games II, 1953.</remarks>
public static class ExactShapley
{
    /// <summary>More players than this have too many coalitions: 2²⁰ is a million.</summary>
    public const int MostPlayers = 20;

    /// <summary>Computes the values.</summary>
    /// <param name="game">At most <see cref="MostPlayers"/> players.</param>
    /// <exception cref="ArgumentException">There are too many players.</exception>
    public static ShapleyValues Of(Game game)
    {
        var n = game.Players;
        if (n > MostPlayers)
            throw new ArgumentException($"{n} players have 2^{n} coalitions, too many to evaluate all. Use at most {MostPlayers}, or KernelShapley.", nameof(game));
        // Coalition number S holds the players whose bits are 1 in S.
        var v = game.Values(Enumerable.Range(0, 1 << n).Select(s => Coalition(s, n)));
        var weights = Weights(n);
        var values = new double[n];
        for (var s = 0; s < v.Length; s++)
            for (var i = 0; i < n; i++)
                if ((s >> i & 1) == 0) values[i] += weights[BitOperations.PopCount((uint)s)] * (v[s | 1 << i] - v[s]);
        return new ShapleyValues(values, v[0], v[^1], v.Length);
    }

    private static bool[] Coalition(int s, int n) => [.. Enumerable.Range(0, n).Select(i => (s >> i & 1) == 1)];

    /// <summary>|S|!(n − |S| − 1)!/n! for |S| = 0 … n − 1; each is the one before times |S|/(n − |S|).</summary>
    private static double[] Weights(int n)
    {
        var weights = new double[n];
        weights[0] = 1.0 / n;
        for (var size = 1; size < n; size++) weights[size] = weights[size - 1] * size / (n - size);
        return weights;
    }
}
