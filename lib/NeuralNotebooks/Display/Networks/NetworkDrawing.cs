using System.Globalization;

namespace NeuralNotebooks.Display;

/// <summary>Draws a network: circles for neurons, "⋮" for those left out, lines for weights.</summary>
internal sealed class NetworkDrawing(int[] sizes, string[] names, string[] activations, Dictionary<int, float[,]> weights, Dictionary<int, double[]> values)
{
    private const int MostDrawn = 8, Top = 18, Bottom = 74;

    // A number needs room.
    private int Radius { get; } = values.Count > 0 ? 21 : 11;

    internal int Width { get; } = Math.Max(320, 130 * sizes.Length + 40);

    internal int Height => Top + Bottom + 2 * Radius + (int)((Slots(sizes.Max()) - 1) * Distance);

    internal string Draw()
    {
        var svg = SvgStyle.Begin(Width, Height);
        for (var layer = 1; layer < sizes.Length; layer++) DrawWeights(svg, layer);
        for (var layer = 0; layer < sizes.Length; layer++) DrawLayer(svg, layer);
        return svg.End().Break().ToString();
    }

    private void DrawWeights(SvgWriter svg, int layer)
    {
        var largest = weights.TryGetValue(layer, out var values) ? values.Cast<float>().Where(float.IsFinite).Select(Math.Abs).DefaultIfEmpty(1).Max() : 1;
        if (largest == 0) largest = 1;
        svg.Start("g", ("class", values is null ? "nn-axis" : null), ("stroke-width", values is null ? 0.8 : null), ("stroke-opacity", values is null ? 0.55 : 0.85));
        foreach (var (from, y1) in Drawn(layer - 1))
            foreach (var (to, y2) in Drawn(layer))
            {
                var path = $"M{N(X(layer - 1) + Radius)} {N(y1)}L{N(X(layer) - Radius)} {N(y2)}";
                if (values is null) svg.Element("path", ("d", path));
                else if (float.IsFinite(values[to, from]) && values[to, from] != 0)
                    svg.Element("path", ("d", path), ("class", values[to, from] < 0 ? "nn-s0" : "nn-s1"),
                        ("stroke-width", 0.4 + 4 * Math.Abs(values[to, from]) / largest));
            }
        svg.End().Break();
    }

    private void DrawLayer(SvgWriter svg, int layer)
    {
        var x = X(layer);
        svg.Start("g", ("class", "nn-card nn-axis"), ("stroke-width", 1.6));
        foreach (var (_, y) in Drawn(layer)) svg.Element("circle", ("cx", x), ("cy", y), ("r", (double)Radius));
        svg.End();
        if (values.TryGetValue(layer, out var numbers))
            foreach (var (neuron, y) in Drawn(layer))
                svg.TextElement(TickLabels.Prose(numbers[neuron], 3).Replace('-', '−'), x, y + 4.5, ("class", "nn-ink"), ("text-anchor", "middle"), ("style", "font-size:13px"));
        if (sizes[layer] > MostDrawn)
            svg.TextElement("⋮", x, Middle + 7, ("class", "nn-ink nn-halo"), ("text-anchor", "middle"), ("style", "font-size:22px"));
        var size = sizes[layer].ToString(CultureInfo.InvariantCulture);
        svg.Start("g", ("text-anchor", "middle"));
        svg.TextElement(TextWidth.Fit(names[layer], 14, 122), x, Height - 46.0, ("class", "nn-ink"), ("style", "font-weight:600"));
        svg.TextElement(size, x, Height - 28.0, ("class", "nn-soft"));
        if (layer > 0 && activations.Length > 0)
            svg.TextElement(TextWidth.Fit(activations[layer - 1], 13, 122), x, Height - 11.0, ("class", "nn-f0"), ("style", "font-size:13px"));
        svg.End().Break();
    }

    // Of a large layer, the first and last neurons, with room for "⋮" between.
    private IEnumerable<(int Neuron, double Y)> Drawn(int layer)
    {
        var size = sizes[layer];
        var slots = Slots(size);
        for (var slot = 0; slot < slots; slot++)
        {
            if (size > MostDrawn && slot == MostDrawn / 2) continue;
            var neuron = size <= MostDrawn || slot < MostDrawn / 2 ? slot : size - slots + slot;
            yield return (neuron, Middle + (slot - (slots - 1) / 2.0) * Distance);
        }
    }

    // Small networks have room between their neurons.
    private double Distance => sizes.Max() <= 4 ? 52 : values.Count > 0 ? 48 : 30;

    private static int Slots(int size) => Math.Min(size, MostDrawn + 1);

    private double Middle => (Top + Height - Bottom) / 2.0;

    private double X(int layer) => 75 + layer * (Width - 150.0) / (sizes.Length - 1);

    private static string N(double value) => SvgWriter.Number(value);
}
