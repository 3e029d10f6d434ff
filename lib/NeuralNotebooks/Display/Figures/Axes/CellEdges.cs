namespace NeuralNotebooks.Display;

/// <summary>The borders of cells about given centres: halfway between neighbours.</summary>
internal static class CellEdges
{
    internal static double[] Of(double[] centres)
    {
        if (centres.Length == 1) return [centres[0] - 0.5, centres[0] + 0.5];
        var edges = new double[centres.Length + 1];
        for (var i = 1; i < centres.Length; i++) edges[i] = centres[i - 1] + (centres[i] - centres[i - 1]) / 2;
        edges[0] = centres[0] - (edges[1] - centres[0]);
        edges[^1] = centres[^1] + (centres[^1] - edges[^2]);
        return edges;
    }

    /// <summary>The smallest distance between different centres; 1 when there is none.</summary>
    internal static double Spacing(double[] centres)
    {
        var sorted = centres.Where(double.IsFinite).Order().ToArray();
        var gaps = sorted.Zip(sorted.Skip(1), (a, b) => b - a).Where(gap => gap > 0).ToArray();
        return gaps.Length > 0 ? gaps.Min() : 1;
    }
}
