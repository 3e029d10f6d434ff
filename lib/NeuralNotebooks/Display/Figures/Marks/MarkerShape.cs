namespace NeuralNotebooks.Display;

/// <summary>Draws the markers, each about the same size to the eye.</summary>
internal static class MarkerShape
{
    internal static void Draw(SvgWriter svg, string? symbol, double x, double y, double size)
    {
        var r = size / 2;
        if (symbol is null or "circle") svg.Element("circle", ("cx", x), ("cy", y), ("r", r));
        else svg.Element("path", ("d", Path(symbol, x, y, r)));
    }

    private static string Path(string symbol, double x, double y, double r) => symbol switch
    {
        "square" => Polygon(x, y, r * 0.9, (-1, -1), (1, -1), (1, 1), (-1, 1)),
        "diamond" => Polygon(x, y, r * 1.25, (0, -1), (1, 0), (0, 1), (-1, 0)),
        "triangle-up" => Polygon(x, y, r * 1.2, (0, -1), (1, 0.8), (-1, 0.8)),
        "triangle-down" => Polygon(x, y, r * 1.2, (0, 1), (1, -0.8), (-1, -0.8)),
        "cross" => Polygon(x, y, r * 1.15, Plus),
        "x" => Polygon(x, y, r * 1.15, [.. Plus.Select(p => ((p.X - p.Y) * 0.7071, (p.X + p.Y) * 0.7071))]),
        _ => throw new InvalidOperationException(
            $"The marker symbol '{symbol}' can't be drawn: use {string.Join(", ", Palette.Markers)}."),
    };

    private static readonly (double X, double Y)[] Plus =
    [
        (-0.35, -1), (0.35, -1), (0.35, -0.35), (1, -0.35), (1, 0.35), (0.35, 0.35),
        (0.35, 1), (-0.35, 1), (-0.35, 0.35), (-1, 0.35), (-1, -0.35), (-0.35, -0.35),
    ];

    private static string Polygon(double x, double y, double r, params (double X, double Y)[] corners) =>
        "M" + string.Join("L", corners.Select(c => $"{SvgWriter.Number(x + c.X * r)} {SvgWriter.Number(y + c.Y * r)}")) + "Z";
}
