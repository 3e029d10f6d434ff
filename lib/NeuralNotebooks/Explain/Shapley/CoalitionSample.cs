using NeuralNotebooks.Data;

namespace NeuralNotebooks.Explain;

/// <summary>
/// The coalitions that kernel SHAP evaluates, with their weights. Sizes 1 and n − 1 come first, then 2 and n − 2, and so on: a
/// pair of sizes is taken whole while the budget lasts. The rest of it goes to coalitions of the other sizes, drawn at random by the
/// kernel's mass, each together with its complement.
/// </summary>
/// <param name="Coalitions">Neither empty nor whole; each says of every player whether it is in.</param>
/// <param name="Weights">The kernel's mass of each: all together 1.</param>
internal sealed record CoalitionSample(IReadOnlyList<bool[]> Coalitions, IReadOnlyList<double> Weights)
{
    internal static CoalitionSample Of(int players, int budget, long seed)
    {
        var mass = SizeMass(players);
        var (coalitions, weights) = (new List<bool[]>(), new List<double>());
        var smallest = 1;
        for (; smallest <= players / 2; smallest++)
        {
            int[] sizes = smallest == players - smallest ? [smallest] : [smallest, players - smallest];
            if (coalitions.Count + sizes.Length * Binomial(players, smallest) > budget) break;
            foreach (var size in sizes)
                foreach (var coalition in Subsets(players, size))
                {
                    coalitions.Add(coalition);
                    weights.Add(mass[size] / Binomial(players, size));
                }
        }
        int[] others = [.. Enumerable.Range(smallest, Math.Max(0, players - 2 * smallest + 1))];
        var pairs = others.Length == 0 ? 0 : (budget - coalitions.Count) / 2;
        var random = new SplitMix64((ulong)seed);
        for (var pair = 0; pair < pairs; pair++)
        {
            var coalition = Draw(players, others, mass, ref random);
            coalitions.AddRange([coalition, [.. coalition.Select(isIn => !isIn)]]);
            weights.AddRange(Enumerable.Repeat(others.Sum(size => mass[size]) / (2 * pairs), 2));
        }
        return new CoalitionSample(coalitions, weights);
    }

    /// <summary>
    /// The Shapley kernel's mass of all coalitions of a size s, for s = 1 … n − 1: one coalition has the weight
    /// (n − 1)/(C(n, s)·s·(n − s)), so all C(n, s) of them have (n − 1)/(s(n − s)). Scaled to add up to 1.
    /// </summary>
    private static double[] SizeMass(int n)
    {
        double[] mass = [.. Enumerable.Range(0, n).Select(s => s == 0 ? 0 : 1.0 / ((double)s * (n - s)))];
        var total = mass.Sum();
        return [.. mass.Select(part => part / total)];
    }

    private static bool[] Draw(int players, int[] sizes, double[] mass, ref SplitMix64 random)
    {
        var point = (random.Next() >> 11) * (1.0 / (1L << 53)) * sizes.Sum(size => mass[size]);
        var place = 0;
        while (place < sizes.Length - 1 && (point -= mass[sizes[place]]) >= 0) place++;
        // The first players of a shuffled row.
        int[] order = [.. Enumerable.Range(0, players)];
        var coalition = new bool[players];
        for (var i = 0; i < sizes[place]; i++)
        {
            var j = i + random.Below(players - i);
            (order[i], order[j]) = (order[j], order[i]);
            coalition[order[i]] = true;
        }
        return coalition;
    }

    /// <summary>All coalitions of a size, in lexicographic order of their players.</summary>
    private static IEnumerable<bool[]> Subsets(int players, int size)
    {
        int[] chosen = [.. Enumerable.Range(0, size)];
        while (true)
        {
            var coalition = new bool[players];
            foreach (var player in chosen) coalition[player] = true;
            yield return coalition;
            var last = size - 1;
            while (last >= 0 && chosen[last] == players - size + last) last--;
            if (last < 0) yield break;
            chosen[last]++;
            for (var i = last + 1; i < size; i++) chosen[i] = chosen[i - 1] + 1;
        }
    }

    /// <summary>n over k, as a floating-point number: large ones are only compared.</summary>
    private static double Binomial(int n, int k)
    {
        var result = 1.0;
        for (var i = 1; i <= k; i++) result = result * (n - k + i) / i;
        return Math.Round(result);
    }
}
