namespace NeuralNotebooks.Display;

/// <summary>Draws a nerve cell from its parts, the hindmost first.</summary>
internal static class BiologicalNeuronDrawing
{
    internal const int Width = 560, Height = 320;

    private static readonly string Body = $"nn-s{Badge.Series(Badge.Sum)}", BodyFill = $"nn-f{Badge.Series(Badge.Sum)}";
    private static readonly string Other = $"nn-s{Badge.Series(Badge.Input)}", Synapse = $"nn-f{Badge.Series(Badge.Weight)}";
    private static readonly string Hillock = $"nn-f{Badge.Series(Badge.Threshold)}", Axon = $"nn-s{Badge.Series(Badge.Output)}";

    // From the cell body outwards; each ends where a synapse sits.
    private static readonly string[] Dendrites =
    [
        "M172 138C150 118 138 92 112 74", "M150 108C132 104 116 106 96 116",
        "M166 160C140 162 122 158 94 164", "M172 178C152 196 136 214 108 226", "M148 204C138 206 122 198 100 196",
        "M196 128C194 106 200 90 192 64",
    ];

    private static readonly (double X, double Y, string From)[] Synapses =
    [
        (112, 74, "M18 56C52 52 84 58 104 69"), (96, 116, "M14 112C40 120 62 122 87 118"),
        (94, 164, "M14 166C40 160 60 168 85 165"), (100, 196, "M14 200C36 206 62 202 91 197"), (108, 226, "M18 248C50 248 78 240 100 230"),
        (192, 64, "M164 12C180 22 188 38 191 54"),
    ];

    private static readonly string[] Terminals =
        ["M452 158C478 152 492 128 518 112", "M452 158C480 158 498 152 530 152", "M452 158C478 166 494 186 518 204", "M488 140C500 138 512 130 532 132", "M484 176C502 176 512 184 530 178"];

    internal static string Draw()
    {
        var svg = SvgStyle.Begin(Width, Height);
        DrawAxon(svg);
        DrawCell(svg);
        DrawSynapses(svg);
        DrawLabels(svg);
        return svg.End().Break().ToString();
    }

    private static void DrawAxon(SvgWriter svg)
    {
        Strokes(svg, Axon, 3, Terminals);
        foreach (var (x, y) in new[] { (518, 112), (532, 132), (530, 152), (530, 178), (518, 204) })
            svg.Element("circle", ("class", $"nn-f{Badge.Series(Badge.Output)}"), ("cx", x), ("cy", y), ("r", 5.0));
        Strokes(svg, Axon, 4.5, "M222 158L452 158");
        for (var sheath = 0; sheath < 4; sheath++)
            svg.Element("rect", ("class", $"nn-card {Axon}"), ("x", 258 + 48 * sheath), ("y", 149), ("width", 40), ("height", 18), ("rx", 9), ("stroke-width", 2));
        svg.Break();
    }

    private static void DrawCell(SvgWriter svg)
    {
        Strokes(svg, Body, 6, Dendrites);
        svg.Element("path", ("class", BodyFill), ("d", "M160 156C158 126 184 116 202 124C222 130 228 146 240 158C228 170 224 186 202 192C182 198 158 188 160 156Z"));
        svg.Element("path", ("class", Hillock), ("d", "M226 141C232 149 240 154 252 155.5L252 160.5C240 162 232 167 226 175C222 166 222 150 226 141Z"));
        svg.Element("circle", ("class", "nn-card"), ("cx", 190), ("cy", 158), ("r", 13), ("fill-opacity", 0.85)).Break();
    }

    private static void DrawSynapses(SvgWriter svg)
    {
        Strokes(svg, Other, 2, [.. Synapses.Select(synapse => synapse.From)]);
        foreach (var (x, y, _) in Synapses) svg.Element("circle", ("class", $"{Synapse} nn-halo"), ("cx", x - 2), ("cy", y), ("r", 7.0));
        svg.Break();
    }

    private static void DrawLabels(SvgWriter svg)
    {
        Strokes(svg, "nn-axis", 1.2, "M118 262L110 236", "M250 92L240 146", "M206 262L200 200", "M390 214L390 172");
        Badge.Draw(svg, Badge.Input, 18, 22, "axons of others");
        Badge.Draw(svg, Badge.Weight, 24, 274, "synapses");
        Badge.Draw(svg, Badge.Sum, 134, 274, "dendrites and cell body");
        Badge.Draw(svg, Badge.Threshold, 252, 82, "axon hillock");
        Badge.Draw(svg, Badge.Output, 352, 226, "axon with myelin");
        svg.TextElement("axon terminals", 552, 92, ("class", "nn-soft"), ("text-anchor", "end"), ("style", "font-size:15px"));
        svg.TextElement("the signal runs from left to right →", 552, 306, ("class", "nn-soft"), ("text-anchor", "end"), ("style", "font-size:14px"));
    }

    private static void Strokes(SvgWriter svg, string colour, double width, params string[] paths)
    {
        svg.Start("g", ("class", colour), ("fill", "none"), ("stroke-width", width), ("stroke-linecap", "round"));
        foreach (var path in paths) svg.Element("path", ("d", path));
        svg.End().Break();
    }
}
