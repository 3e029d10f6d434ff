namespace NeuralNotebooks.Display;

/// <summary>Draws a model neuron: circles for inputs, lines for weights, a circle for the sum, a box for the threshold.</summary>
internal sealed class NeuronDiagramDrawing(string[] inputs, string[] weights, string bias, string sum, string output)
{
    internal const int Width = 560;

    private const double InputX = 52, SumX = 262, StepX = 384, OutputX = 505, Radius = 22, SumRadius = 30, Distance = 62, FontSize = 16;

    internal int Height => (int)(Middle + Math.Max(SumRadius, Radius + HalfSpan)) + 66;

    // Room for the bias above the sum, however few the inputs.
    private double Middle => Math.Max(106, 18 + Radius + HalfSpan);

    private double HalfSpan => (inputs.Length - 1) * Distance / 2;

    internal string Draw()
    {
        var svg = SvgStyle.Begin(Width, Height);
        DrawInputs(svg);
        DrawSum(svg);
        DrawThreshold(svg);
        DrawLabels(svg);
        return svg.End().Break().ToString();
    }

    private void DrawInputs(SvgWriter svg)
    {
        for (var i = 0; i < inputs.Length; i++)
        {
            var y = InputY(i);
            var length = Math.Sqrt((SumX - InputX) * (SumX - InputX) + (Middle - y) * (Middle - y));
            var (right, down) = ((SumX - InputX) / length, (Middle - y) / length);
            Arrow(svg, Badge.Weight, InputX + Radius * right, y + Radius * down, SumX - SumRadius * right, Middle - SumRadius * down);
            svg.TextElement(weights[i], InputX + 0.45 * (SumX - InputX), y + 0.45 * (Middle - y) - 5, ("class", $"nn-f{Badge.Series(Badge.Weight)} nn-halo"),
                ("text-anchor", "middle"), ("style", "font-size:16px;font-weight:600"));
            Disc(svg, Badge.Input, InputX, y, Radius, inputs[i]);
        }
        svg.Break();
    }

    private void DrawSum(SvgWriter svg)
    {
        Arrow(svg, Badge.Weight, SumX, Middle - 66, SumX, Middle - SumRadius);
        svg.TextElement(bias, SumX, Middle - 74, ("class", $"nn-f{Badge.Series(Badge.Weight)}"), ("text-anchor", "middle"), ("style", "font-size:16px;font-weight:600"));
        Arrow(svg, Badge.Sum, SumX + SumRadius, Middle, StepX - 28, Middle);
        svg.TextElement(sum, (SumX + SumRadius + StepX - 28) / 2 - 3, Middle - 10, ("class", $"nn-f{Badge.Series(Badge.Sum)} nn-halo"), ("text-anchor", "middle"),
            ("style", "font-size:16px;font-weight:600"));
        Disc(svg, Badge.Sum, SumX, Middle, SumRadius, "Σ", 24);
        svg.Break();
    }

    private void DrawThreshold(SvgWriter svg)
    {
        svg.Element("rect", ("class", $"nn-card nn-s{Badge.Series(Badge.Threshold)}"), ("x", StepX - 27), ("y", Middle - 27), ("width", 54), ("height", 54), ("rx", 8), ("stroke-width", 2.4));
        svg.Element("path", ("class", $"nn-s{Badge.Series(Badge.Threshold)}"), ("fill", "none"), ("stroke-width", 3),
            ("d", $"M{N(StepX - 18)} {N(Middle + 14)}L{N(StepX)} {N(Middle + 14)}L{N(StepX)} {N(Middle - 14)}L{N(StepX + 18)} {N(Middle - 14)}"));
        Arrow(svg, Badge.Output, StepX + 28, Middle, OutputX - Radius, Middle);
        Disc(svg, Badge.Output, OutputX, Middle, Radius, output);
        svg.Break();
    }

    private void DrawLabels(SvgWriter svg)
    {
        var y = Height - 24.0;
        Badge.Draw(svg, Badge.Input, 20, y, "inputs");
        Badge.Draw(svg, Badge.Weight, 110, y, "weights, bias");
        Badge.Draw(svg, Badge.Sum, 244, y, "sum");
        Badge.Draw(svg, Badge.Threshold, 336, y, "threshold");
        Badge.Draw(svg, Badge.Output, 468, y, "output");
    }

    private double InputY(int i) => Middle + (i - (inputs.Length - 1) / 2.0) * Distance;

    private static void Disc(SvgWriter svg, int part, double x, double y, double radius, string text, double size = FontSize)
    {
        svg.Element("circle", ("class", $"nn-card nn-s{Badge.Series(part)}"), ("cx", x), ("cy", y), ("r", radius), ("stroke-width", 2.4));
        svg.TextElement(text, x, y + size * 0.35, ("class", "nn-ink"), ("text-anchor", "middle"), ("style", $"font-size:{N(size)}px"));
    }

    private static void Arrow(SvgWriter svg, int part, double x1, double y1, double x2, double y2)
    {
        var length = Math.Sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));
        var (right, down) = ((x2 - x1) / length, (y2 - y1) / length);
        svg.Element("path", ("class", $"nn-s{Badge.Series(part)}"), ("stroke-width", 2.4), ("d", $"M{N(x1)} {N(y1)}L{N(x2 - 8 * right)} {N(y2 - 8 * down)}"));
        svg.Element("path", ("class", $"nn-f{Badge.Series(part)}"), ("d", $"M{N(x2 - 1.5 * right)} {N(y2 - 1.5 * down)}"
            + $"L{N(x2 - 11 * right + 5 * down)} {N(y2 - 11 * down - 5 * right)}L{N(x2 - 11 * right - 5 * down)} {N(y2 - 11 * down + 5 * right)}Z"));
    }

    private static string N(double value) => SvgWriter.Number(value);
}
