namespace NeuralNotebooks.Display;

/// <summary>One colour bar for all panels of a grid, where every panel has a field and all bars would be the same.</summary>
internal static class ColorbarSharing
{
    /// <summary>Leaves the first panel its bar and takes away the others', if all say the same.</summary>
    internal static PlotlyFigure[] Leave(PlotlyFigure[] panels)
    {
        var fields = panels.SelectMany(panel => panel.Data).OfType<FieldTrace>().ToArray();
        var everyPanelHasOne = panels.All(panel => panel.Data.OfType<FieldTrace>().Any(field => field.Showscale != false));
        if (panels.Length < 2 || !everyPanelHasOne || !AreAlike(fields, withTitles: true)) return panels;
        return [panels[0], .. panels.Skip(1).Select(panel => panel with { Data = [.. panel.Data.Select(WithoutBar)] })];
    }

    /// <summary>The field whose bar stands for all panels; null where each panel has its own, or one panel alone has one.</summary>
    internal static FieldTrace? Of(Panel[] panels)
    {
        var fields = panels.SelectMany(panel => panel.Traces).OfType<FieldTrace>().ToArray();
        var bars = fields.Where(field => field.Showscale != false).ToArray();
        return panels.Length > 1 && bars.Length == 1 && panels.All(panel => panel.Traces.OfType<FieldTrace>().Any())
            && AreAlike(fields, withTitles: false) ? bars[0] : null;
    }

    private static Trace WithoutBar(Trace trace) => trace is FieldTrace field ? field with { Showscale = false, Colorbar = null } : trace;

    private static bool AreAlike(FieldTrace[] fields, bool withTitles) => Array.TrueForAll(fields, field =>
        FieldRange.Of(field) == FieldRange.Of(fields[0])
        && field.Colorscale.Stops.SequenceEqual(fields[0].Colorscale.Stops)
        && (!withTitles || field.Colorbar?.Title?.Text == fields[0].Colorbar?.Title?.Text));
}
