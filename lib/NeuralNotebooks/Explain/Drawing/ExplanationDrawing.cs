using NeuralNotebooks.Display;

namespace NeuralNotebooks.Explain;

/// <summary>Draws rows of explanations: the input, then a picture of each explanation with its method above and its cost below.</summary>
internal sealed class ExplanationDrawing
{
    private const int Gap = 12, Font = 12, Line = 15, PageWidth = 700, LabelHeight = 24;

    private readonly (string Label, Explanation[] Explanations)[] rows;
    private readonly int tileWidth, tileHeight;

    internal ExplanationDrawing((string Label, Explanation[] Explanations)[] rows)
    {
        this.rows = rows;
        var columns = 1 + rows.Max(row => row.Explanations.Length);
        var input = rows[0].Explanations[0].Input;
        tileWidth = Math.Clamp((PageWidth - Gap) / columns - Gap, 96, 168);
        tileHeight = Math.Clamp(tileWidth * input.Height / input.Width, 16, 2 * tileWidth);
        Width = Math.Max(columns * (tileWidth + Gap) + Gap, ScaleLegend.Width);
        Height = Gap + Enumerable.Range(0, rows.Length).Sum(RowHeight) + ScaleLegend.Height;
    }

    internal int Width { get; }

    internal int Height { get; }

    internal string ToSvg()
    {
        var svg = SvgStyle.Begin(Width, Height);
        var top = (double)Gap;
        for (var row = 0; row < rows.Length; row++)
        {
            DrawRow(svg, row, top);
            top += RowHeight(row);
        }
        var all = rows.SelectMany(row => row.Explanations).ToArray();
        if (all.Length == 1) ScaleLegend.Draw(svg, ColorScale.Diverging, (-Largest(all[0]), Largest(all[0])), Width, top);
        else ScaleLegend.Draw(svg, ColorScale.Diverging, "against", "for the score", Width, top);
        return svg.End().Break().ToString();
    }

    private void DrawRow(SvgWriter svg, int row, double top)
    {
        var (label, explanations) = rows[row];
        if (label.Length > 0)
        {
            svg.TextElement(TextWidth.Fit(label, Font + 2, Width - 2 * Gap), Gap, top + 14, ("class", "nn-ink"), ("style", $"font-size:{Font + 2}px;font-weight:600"));
            top += LabelHeight;
        }
        top += TitleLines(row) * Line;
        var input = explanations[0].Input;
        DrawTile(svg, 0, top, ShowsTitles(row) ? input.Name.Length > 0 ? $"input: {input.Name}" : "input" : "", Gray(input), input, [], outlined: false);
        for (var i = 0; i < explanations.Length; i++)
        {
            var e = explanations[i];
            DrawTile(svg, i + 1, top, ShowsTitles(row) ? e.Method : "", Colours(e), e.Input, [AttributionText.Cost(e), AttributionText.Quality(e)], outlined: true);
        }
    }

    private void DrawTile(SvgWriter svg, int column, double top, string title, byte[] pixels, ImageInput input, string[] notes, bool outlined)
    {
        var left = Gap + column * (tileWidth + Gap);
        var lines = TextWidth.Wrap(title, Font, tileWidth + Gap - 2);
        for (var i = 0; i < Math.Min(2, lines.Count); i++) Text(svg, lines[i], left, top - 6 - (Math.Min(2, lines.Count) - 1 - i) * Line, "nn-ink");
        svg.Element("image", ("x", left), ("y", top), ("width", tileWidth), ("height", tileHeight), ("preserveAspectRatio", "none"),
            ("style", "image-rendering:pixelated"), ("href", PngEncoder.DataUri(pixels, input.Width, input.Height)));
        if (outlined && input.Height > 1)
            svg.Element("path", ("d", InkOutline.Path(input, left, top, (double)tileWidth / input.Width, (double)tileHeight / input.Height)),
                ("fill", "none"), ("stroke", "#57606a"), ("stroke-width", 0.8));
        svg.Element("rect", ("x", left), ("y", top), ("width", tileWidth), ("height", tileHeight), ("fill", "none"), ("class", "nn-axis"), ("stroke-width", 0.8));
        var below = top + tileHeight + Line;
        foreach (var line in notes.SelectMany(note => TextWidth.Wrap(note, Font, tileWidth + Gap - 2)))
        {
            Text(svg, line, left, below, "nn-soft");
            below += Line;
        }
        svg.Break();
    }

    private void Text(SvgWriter svg, string text, double left, double y, string style) => svg.TextElement(
        text, left + tileWidth / 2.0, y, ("text-anchor", "middle"), ("class", style), ("style", $"font-size:{Font}px"));

    private int RowHeight(int row)
    {
        var notes = rows[row].Explanations.Max(e => TextWidth.Wrap(AttributionText.Cost(e), Font, tileWidth + Gap - 2).Count
            + TextWidth.Wrap(AttributionText.Quality(e), Font, tileWidth + Gap - 2).Count);
        return (rows[row].Label.Length > 0 ? LabelHeight : 0) + TitleLines(row) * Line + tileHeight + notes * Line + Gap;
    }

    private int TitleLines(int row) => !ShowsTitles(row) ? 0
        : Math.Min(2, rows[row].Explanations.Max(e => TextWidth.Wrap(e.Method, Font, tileWidth + Gap - 2).Count));

    // A row with the same methods as the one above needs no titles of its own.
    private bool ShowsTitles(int row) => row == 0
        || !rows[row].Explanations.Select(e => e.Method).SequenceEqual(rows[row - 1].Explanations.Select(e => e.Method));

    private static double Largest(Explanation e) => e.Attribution.Max(Math.Abs) is > 0 and var largest ? largest : 1;

    private static byte[] Gray(ImageInput input)
    {
        var (low, high) = input.Range;
        return [.. input.Pixels.Select(pixel => (byte)Math.Round(255 * Math.Clamp((pixel - low) / (high - low), 0, 1)))];
    }

    private static byte[] Colours(Explanation e)
    {
        var (stops, largest) = (ColorScales.Of(ColorScale.Diverging), Largest(e));
        var colours = e.Attribution.Select(value => ColorScales.At(stops, 0.5 + value / largest / 2));
        return [.. colours.SelectMany(colour => (byte[])[colour.R, colour.G, colour.B])];
    }
}
