namespace NeuralNotebooks.Explain;

/// <summary>
/// Kernel SHAP: Shapley values as a weighted regression. φ minimises Σ π(S)(v(S) − v(∅) − Σ_{i∈S} φᵢ)² with the Shapley kernel
/// π(S) = (n − 1)/(C(n, |S|)·|S|·(n − |S|)), under the constraint Σφ = v(N) − v(∅). Over all coalitions this gives the exact
/// values; over a sample an estimate, which adds up all the same. Cost: as many evaluations as you allow.
/// </summary>
/// <remarks>
/// <para>S. Lundberg and S.-I. Lee, "A unified approach to interpreting model predictions", NeurIPS 2017.</para>
/// <para>With A = Σ π zzᵀ, c = Σ π z(v − v(∅)) and Δ = v(N) − v(∅), the method of Lagrange gives
/// φ = A⁻¹(c − λ1), λ = (1ᵀA⁻¹c − Δ)/(1ᵀA⁻¹1); see I. Covert and S.-I. Lee, AISTATS 2021.</para>
/// </remarks>
public static class KernelShapley
{
    /// <summary>Computes or estimates the values.</summary>
    /// <param name="game">Any number of players.</param>
    /// <param name="evaluations">How many coalitions to evaluate at most: at least 2n + 2; from 2ⁿ on the values are exact.</param>
    /// <param name="seed">Chooses the coalitions, if not all are taken.</param>
    /// <exception cref="ArgumentOutOfRangeException">The evaluations are too few.</exception>
    public static ShapleyValues Of(Game game, int evaluations, long seed = 1)
    {
        var n = game.Players;
        var needed = n == 1 ? 2 : n == 2 ? 4 : 2 * n + 2;
        if (evaluations < needed)
            throw new ArgumentOutOfRangeException(nameof(evaluations), evaluations, $"Kernel SHAP of {n} players needs at least {needed} evaluations.");
        var ends = game.Values([new bool[n], [.. Enumerable.Repeat(true, n)]]);
        var (none, all) = (ends[0], ends[1]);
        if (n == 1) return new ShapleyValues([all - none], none, all, 2);

        var sample = CoalitionSample.Of(n, evaluations - 2, seed);
        var (a, c) = NormalEquations(sample, [.. game.Values(sample.Coalitions).Select(value => value - none)], n);
        var solver = Cholesky.Of(a) ?? throw new InvalidOperationException($"{evaluations} evaluations don't tell {n} players apart: allow more.");
        var (free, ones) = (solver.Solve(c), solver.Solve([.. Enumerable.Repeat(1.0, n)]));
        var lambda = (free.Sum() - (all - none)) / ones.Sum();
        return new ShapleyValues([.. free.Zip(ones, (value, one) => value - lambda * one)], none, all, sample.Coalitions.Count + 2);
    }

    private static (double[,] A, double[] C) NormalEquations(CoalitionSample sample, double[] gains, int n)
    {
        var (a, c) = (new double[n, n], new double[n]);
        for (var s = 0; s < gains.Length; s++)
        {
            int[] players = [.. Enumerable.Range(0, n).Where(i => sample.Coalitions[s][i])];
            foreach (var i in players)
            {
                c[i] += sample.Weights[s] * gains[s];
                foreach (var j in players) a[i, j] += sample.Weights[s];
            }
        }
        return (a, c);
    }
}
