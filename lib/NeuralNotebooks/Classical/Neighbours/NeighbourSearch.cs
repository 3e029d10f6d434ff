using System.Numerics;
using TorchSharp;
using static TorchSharp.torch;

namespace NeuralNotebooks.Classical;

/// <summary>
/// Finds the nearest rows. ‖t − q‖² = ‖t‖² − 2t·q + ‖q‖², and all t·q together are one matrix product, which the engine does
/// fast in float32. Its rounding errors have a bound, so it tells which few rows may be the nearest; their distances are then
/// computed in float64. The result is that of comparing everything with everything.
/// </summary>
internal static class NeighbourSearch
{
    private const int QueryBlock = 512, TrainingBlock = 4096;
    private const double Unit = 1.0 / (1 << 24), Underflow = 1e-37;

    /// <summary>The k nearest rows of each query, nearest first; of equally near ones the earlier first.</summary>
    internal static (int Index, double SquaredDistance)[][] Run(FloatRows training, FloatRows queries, int k)
    {
        var found = new (int, double)[queries.Rows][];
        var squares = Array.ConvertAll(training.Squares, square => (float)square);
        var candidates = Candidates(training, queries, k);
        for (var t = 0; t < training.Rows; t += TrainingBlock)
        {
            var rows = Math.Min(TrainingBlock, training.Rows - t);
            using var block = tensor(training.Copy(t, rows), [rows, training.Columns]);
            using var transposed = block.t();
            for (var q = 0; q < queries.Rows; q += QueryBlock)
                Compare(queries, q, transposed, squares.AsSpan(t, rows).ToArray(), t, candidates);
        }
        Parallel.For(0, queries.Rows, q => found[q] = Nearest(training, queries.Row(q), candidates[q].Indices(), k));
        return found;
    }

    private static NearestCandidates[] Candidates(FloatRows training, FloatRows queries, int k)
    {
        // A sum of d rounded products errs by at most d·u/(1 − d·u) times the lengths' product, in any order; a few roundings more.
        var farthest = Math.Sqrt(training.Squares.Max());
        var gamma = (training.Columns + 8) * Unit / (1 - (training.Columns + 8) * Unit);
        return [.. queries.Squares.Select(square =>
        {
            var reach = farthest + Math.Sqrt(square);
            return new NearestCandidates(k, (float)(2 * gamma * reach * reach + training.Columns * Underflow));
        })];
    }

    private static void Compare(FloatRows queries, int q, Tensor training, float[] squares, int first, NearestCandidates[] candidates)
    {
        var rows = Math.Min(QueryBlock, queries.Rows - q);
        using var quiet = no_grad();
        using var block = tensor(queries.Copy(q, rows), [rows, queries.Columns]);
        using var product = block.mm(training);
        var products = product.data<float>().ToArray();
        Parallel.For(0, rows, i =>
        {
            // ‖q‖² is the same for all, and is left out.
            var own = products.AsSpan(i * squares.Length, squares.Length);
            Distances(squares, own);
            candidates[q + i].Add(own, first);
        });
    }

    // ‖t‖² − 2t·q, in place of t·q.
    private static void Distances(ReadOnlySpan<float> squares, Span<float> products)
    {
        var width = Vector<float>.Count;
        var i = 0;
        for (; i + width <= products.Length; i += width)
            (new Vector<float>(squares[i..]) - 2 * new Vector<float>(products[i..])).CopyTo(products[i..]);
        for (; i < products.Length; i++) products[i] = squares[i] - 2 * products[i];
    }

    private static (int, double)[] Nearest(FloatRows training, ReadOnlySpan<float> query, IEnumerable<int> candidates, int k)
    {
        var exact = new List<(int Index, double SquaredDistance)>();
        foreach (var i in candidates) exact.Add((i, training.SquaredDistance(i, query)));
        return [.. exact.OrderBy(near => near.SquaredDistance).ThenBy(near => near.Index).Take(k)];
    }
}
