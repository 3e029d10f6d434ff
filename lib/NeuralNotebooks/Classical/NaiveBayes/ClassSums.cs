namespace NeuralNotebooks.Classical;

/// <summary>Sums over the examples of each class.</summary>
internal static class ClassSums
{
    /// <summary>For each class the sum of a function of its examples' features.</summary>
    /// <param name="examples">n examples.</param>
    /// <param name="add">Adds one row to the sums of its class.</param>
    /// <returns>K arrays of d sums.</returns>
    internal static double[][] Of(LabelledFeatures examples, Action<int, double[], double[]> add)
    {
        var sums = Enumerable.Range(0, examples.Classes).Select(_ => new double[examples.X.Columns]).ToArray();
        var row = new double[examples.X.Columns];
        for (var i = 0; i < examples.Count; i++)
        {
            examples.X.CopyRow(i, row);
            add(examples.Labels[i], row, sums[examples.Labels[i]]);
        }
        return sums;
    }

    /// <summary>ln of each class's share of the examples; −∞ for a class without examples.</summary>
    internal static double[] LogPriors(LabelledFeatures examples) =>
        [.. examples.ClassCounts().Select(count => Math.Log((double)count / examples.Count))];
}
