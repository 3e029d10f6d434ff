namespace NeuralNotebooks.Display;

/// <summary>The closed outline of a band: along the upper border and back along the lower. A missing point parts it.</summary>
internal static class BandOutline
{
    internal static (Values X, Values Y) Of(double[] x, double[] low, double[] high)
    {
        var (xs, ys) = (new List<double>(), new List<double>());
        var start = 0;
        for (var i = 0; i <= x.Length; i++)
        {
            if (i < x.Length && double.IsFinite(x[i]) && double.IsFinite(low[i]) && double.IsFinite(high[i])) continue;
            if (i > start)
            {
                if (xs.Count > 0)
                {
                    xs.Add(double.NaN);
                    ys.Add(double.NaN);
                }
                xs.AddRange([.. x[start..i], .. x[start..i].Reverse()]);
                ys.AddRange([.. high[start..i], .. low[start..i].Reverse()]);
            }
            start = i + 1;
        }
        return (new([.. xs]), new([.. ys]));
    }
}
