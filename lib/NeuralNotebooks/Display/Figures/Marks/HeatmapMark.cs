namespace NeuralNotebooks.Display;

/// <summary>Draws a coloured cell for each number: rectangles where they are few, one picture where they are many.</summary>
internal static class HeatmapMark
{
    private const int MostRectangles = 1024;

    internal static void Draw(SvgWriter svg, HeatmapTrace trace, Frame frame)
    {
        var z = trace.Z;
        if (z.Rows == 0 || z.Columns == 0) return;
        var xs = Edges(trace.X, z.Columns, frame.X, frame.PixelX);
        var ys = Edges(trace.Y, z.Rows, frame.Y, frame.PixelY);
        if (z.Rows * z.Columns <= MostRectangles) DrawCells(svg, trace, xs, ys);
        else DrawPicture(svg, trace, xs, ys);
    }

    private static void DrawCells(SvgWriter svg, HeatmapTrace trace, double[] xs, double[] ys)
    {
        var gap = trace.Xgap ?? 0;
        for (var r = 0; r < trace.Z.Rows; r++)
            for (var c = 0; c < trace.Z.Columns; c++)
            {
                var value = trace.Z.Cells[r, c];
                if (!double.IsFinite(value)) continue;
                var colour = Colour(trace, value);
                var (left, top) = (Math.Min(xs[c], xs[c + 1]), Math.Min(ys[r], ys[r + 1]));
                var (width, height) = (Math.Abs(xs[c + 1] - xs[c]), Math.Abs(ys[r + 1] - ys[r]));
                // Without a gap, half a pixel of overlap hides the seams between cells.
                var extra = gap > 0 ? -gap : 0.5;
                svg.Element("rect", ("x", left + gap / 2), ("y", top + gap / 2), ("width", width + extra), ("height", height + extra),
                    ("fill", ColorScales.Hex(colour)));
                if (trace.Text is not { } text || text[r][c].Length == 0) continue;
                var size = Math.Min(Math.Min(15, height * 0.62), 14 * (width - 5) / Math.Max(1, TextWidth.Of(text[r][c], 14)));
                if (size >= 5)
                    svg.TextElement(text[r][c], left + width / 2, top + height / 2 + size * 0.35, ("text-anchor", "middle"),
                        ("style", $"font-size:{SvgWriter.Number(size)}px"), ("fill", ColorScales.NeedsWhiteText(colour) ? "#ffffff" : "#1f2328"));
            }
    }

    private static void DrawPicture(SvgWriter svg, HeatmapTrace trace, double[] xs, double[] ys)
    {
        var z = trace.Z;
        var (right, down) = (xs[^1] >= xs[0], ys[^1] >= ys[0]);
        var pixels = new byte[z.Rows * z.Columns * 3];
        for (var r = 0; r < z.Rows; r++)
            for (var c = 0; c < z.Columns; c++)
            {
                var value = z.Cells[down ? r : z.Rows - 1 - r, right ? c : z.Columns - 1 - c];
                var colour = double.IsFinite(value) ? Colour(trace, value) : ((byte)200, (byte)200, (byte)200);
                (pixels[(r * z.Columns + c) * 3], pixels[(r * z.Columns + c) * 3 + 1], pixels[(r * z.Columns + c) * 3 + 2]) = colour;
            }
        svg.Element("image", ("x", xs.Min()), ("y", ys.Min()), ("width", xs.Max() - xs.Min()), ("height", ys.Max() - ys.Min()),
            ("preserveAspectRatio", "none"), ("style", "image-rendering:pixelated"), ("href", PngEncoder.DataUri(pixels, z.Columns, z.Rows)));
    }

    private static (byte, byte, byte) Colour(FieldTrace trace, double value) =>
        ColorScales.At(trace.Colorscale.Stops, FieldRange.Position(trace, value));

    private static double[] Edges(Values? values, int count, AxisScale scale, Func<double, double> pixel)
    {
        var centres = values is null ? [.. Enumerable.Range(0, count).Select(i => (double)i)] : scale.Numbers(values);
        return [.. CellEdges.Of(centres).Select(pixel)];
    }
}
