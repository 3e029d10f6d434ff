namespace NeuralNotebooks.Display;

/// <summary>Counts values in bins of equal width from the smallest to the largest; the last bin holds its upper end.</summary>
internal static class HistogramBins
{
    internal static (double[] Centres, double[] Counts, double Width) Count(double[] values, int bins)
    {
        var finite = values.Where(double.IsFinite).ToArray();
        if (finite.Length == 0) return ([], [], 1);
        var (low, high) = (finite.Min(), finite.Max());
        if (high - low <= Math.Abs(high) * 1e-12)
            return ([low], [finite.Length], low == 0 ? 1 : Math.Abs(low) / 10);

        var width = (high - low) / bins;
        var counts = new double[bins];
        foreach (var value in finite) counts[Math.Min((int)((value - low) / width), bins - 1)]++;
        return ([.. Enumerable.Range(0, bins).Select(i => low + (i + 0.5) * width)], counts, width);
    }
}
