using System.Globalization;
using System.Text;

namespace NeuralNotebooks.Display;

/// <summary>Writes well-formed SVG text: escaped, culture-invariant, coordinates to 2 decimals.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder text = new();
    private readonly Stack<string> open = new();

    /// <summary>A number as SVG wants it: at most 2 decimals, a point, no "-0".</summary>
    internal static string Number(double value)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }

    internal SvgWriter Start(string element, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Tag(element, attributes).Append('>');
        open.Push(element);
        return this;
    }

    internal SvgWriter End()
    {
        text.Append("</").Append(open.Pop()).Append('>');
        return this;
    }

    internal SvgWriter Element(string element, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Tag(element, attributes).Append("/>");
        return this;
    }

    internal SvgWriter TextElement(string content, double x, double y, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        if (content.Length == 0) return this;
        Tag("text", [("x", x), ("y", y), .. attributes]).Append('>').Append(Html.Escape(content)).Append("</text>");
        return this;
    }

    internal SvgWriter Raw(string markup)
    {
        text.Append(markup);
        return this;
    }

    /// <summary>A line break in the source, so that a changed picture shows as few changed lines.</summary>
    internal SvgWriter Break() => Raw("\n");

    public override string ToString() => text.ToString();

    private StringBuilder Tag(string element, ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        text.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            if (value is null) continue;
            var written = value switch
            {
                double number => Number(number),
                int number => number.ToString(CultureInfo.InvariantCulture),
                _ => Html.Escape(value.ToString()),
            };
            text.Append(' ').Append(name).Append("=\"").Append(written).Append('"');
        }
        return text;
    }
}
