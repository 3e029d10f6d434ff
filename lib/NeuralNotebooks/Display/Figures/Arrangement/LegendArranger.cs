namespace NeuralNotebooks.Display;

/// <summary>Lays the legend in rows above the plot, so that it never covers data.</summary>
internal static class LegendArranger
{
    /// <summary>The entries with places, and the height that they take.</summary>
    internal static (LegendEntry[] Entries, double Height) Arrange(IEnumerable<Trace> named, double left, double top, double width)
    {
        var entries = new List<LegendEntry>();
        var (x, row) = (left, 0);
        foreach (var trace in named)
        {
            var text = TextWidth.Fit(trace.Name!, Metrics.LegendFont, width - Metrics.SwatchWidth - Metrics.Gap);
            var needed = Metrics.SwatchWidth + Metrics.Gap + TextWidth.Of(text, Metrics.LegendFont);
            if (x > left && x + needed > left + width) (x, row) = (left, row + 1);
            entries.Add(new(trace, text, x, top + row * Metrics.LegendRow + Metrics.LegendRow / 2));
            x += needed + 16;
        }
        return ([.. entries], entries.Count == 0 ? 0 : (row + 1) * Metrics.LegendRow + 4);
    }
}
