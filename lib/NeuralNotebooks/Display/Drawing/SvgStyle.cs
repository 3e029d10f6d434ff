namespace NeuralNotebooks.Display;

/// <summary>
/// The look that all pictures share: their own card as background, so that they read on any page, and a dark variant
/// where the reader's system asks for it.
/// </summary>
internal static class SvgStyle
{
    internal const string FontFamily = "system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";

    /// <summary>Colours of card, text, soft text, axis and grid: light, then dark.</summary>
    internal static readonly (string Light, string Dark)
        Card = ("#ffffff", "#171b22"),
        Ink = ("#1f2328", "#e6e9ee"),
        Soft = ("#57606a", "#a4adb8"),
        Axis = ("#8b949e", "#6b7480"),
        Grid = ("#e7eaee", "#2b323c");

    internal static string Sheet()
    {
        var light = Rules(pair => pair.Light);
        var dark = Rules(pair => pair.Dark);
        return $".nn-text{{font-family:{FontFamily};font-size:14px}}{light}@media(prefers-color-scheme:dark){{{dark}}}";
    }

    private static string Rules(Func<(string Light, string Dark), string> pick)
    {
        var fixedRules = $".nn-card{{fill:{pick(Card)}}}.nn-ink{{fill:{pick(Ink)}}}.nn-soft{{fill:{pick(Soft)}}}"
            + $".nn-axis{{stroke:{pick(Axis)}}}.nn-grid{{stroke:{pick(Grid)}}}"
            + $".nn-halo{{stroke:{pick(Card)};stroke-width:4px;stroke-linejoin:round;paint-order:stroke}}";
        var series = Palette.Series.Select((colour, i) => $".nn-s{i}{{stroke:{pick(colour)}}}.nn-f{i}{{fill:{pick(colour)}}}");
        return fixedRules + string.Concat(series);
    }

    /// <summary>Opens an SVG with its style and card.</summary>
    internal static SvgWriter Begin(int width, int height)
    {
        var svg = new SvgWriter();
        svg.Start("svg", ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", $"0 0 {width} {height}"), ("width", width),
            ("height", height), ("role", "img"), ("class", "nn-text"));
        svg.Raw($"<style>{Sheet()}</style>").Break();
        return svg.Element("rect", ("class", "nn-card"), ("width", width), ("height", height), ("rx", 8.0)).Break();
    }
}
