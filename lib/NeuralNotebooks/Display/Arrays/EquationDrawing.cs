namespace NeuralNotebooks.Display;

/// <summary>Draws an <see cref="ArrayEquation"/>: arrays and signs in one line, centred on it.</summary>
internal sealed class EquationDrawing
{
    private const int Gap = 12, Margin = 14, Above = 26, Below = 24, SignFont = 18, Narrowest = 160;

    private readonly EquationPart[] parts;
    private readonly Func<EquationPart, ArrayDrawing> sized;

    internal EquationDrawing(EquationPart[] parts)
    {
        this.parts = parts;
        var boxes = parts.Where(part => !part.IsSign && part.Entries is null).ToArray();
        var toScale = boxes.All(box => box.Rows <= EquationPart.Most && box.Columns <= EquationPart.Most);
        // Boxes beside numbers have cells as high as theirs.
        double? cell = !toScale ? null : boxes.Length < parts.Count(part => !part.IsSign) ? ArrayDrawing.NumberHeight : ArrayDrawing.PlainCell;
        sized = part => new(part, cell);
        Width = Math.Max(Narrowest, (int)Math.Ceiling(Length) + 2 * Margin);
        Height = (int)Math.Ceiling(parts.Where(part => !part.IsSign).Max(part => sized(part).Height)) + 2 * Margin + Above + Below;
    }

    internal int Width { get; }

    internal int Height { get; }

    private double Length => parts.Sum(SpanOf) + Gap * (parts.Length - 1);

    internal string Draw()
    {
        var svg = SvgStyle.Begin(Width, Height);
        var middle = (Height + Above - Below) / 2.0;
        var x = (Width - Length) / 2;
        foreach (var part in parts)
        {
            var centre = x + SpanOf(part) / 2;
            if (part.IsSign)
                svg.TextElement(part.Name, centre, middle + 6, ("class", "nn-ink"), ("text-anchor", "middle"),
                    ("style", $"font-size:{SvgWriter.Number(SignFont)}px"));
            else
                sized(part).Draw(svg, centre, middle);
            svg.Break();
            x += SpanOf(part) + Gap;
        }
        return svg.End().Break().ToString();
    }

    private double SpanOf(EquationPart part) => part.IsSign ? TextWidth.Of(part.Name, SignFont) : sized(part).Span;
}
