using NeuralNotebooks.Display;

namespace NeuralNotebooks.Lessons;

/// <summary>The look of claims, exercises and the like: a sign, a word and a colour, on the page's own background.</summary>
internal static class Card
{
    /// <summary>Makes the HTML. Colours are Okabe and Ito's; text keeps the page's colour, so it reads in light and dark.</summary>
    /// <param name="attributes">Attributes of the outer element, values escaped.</param>
    /// <param name="mark">Sign, word and colour.</param>
    /// <param name="lines">Lines of content, escaped.</param>
    public static string Html(string attributes, Mark mark, params IEnumerable<string> lines)
    {
        var content = string.Concat(lines.Select(line => $"<div>{line}</div>"));
        return $"<div{attributes} style=\"margin:.5em 0;padding:.5em .8em;border-left:.3em solid {mark.Colour};"
            + "background:rgba(128,128,128,.1);color:inherit;line-height:1.5;overflow-wrap:anywhere\">"
            + $"<strong><span aria-hidden=\"true\" style=\"color:{mark.Colour}\">{mark.Sign}</span> {mark.Word}</strong>{content}</div>";
    }

    /// <summary>One attribute with a space before it.</summary>
    public static string Attribute(string name, string? value) => $" {name}=\"{Display.Html.Escape(value)}\"";
}

/// <summary>A state, told three ways: by a sign, by a word and by a colour.</summary>
internal sealed record Mark(string Sign, string Word, string Colour)
{
    private const string Green = "#009E73", Vermilion = "#D55E00", Blue = "#0072B2", Grey = "#8A8A8A";

    public static readonly Mark Holds = new("✓", "Holds", Green);
    public static readonly Mark DoesNotHold = new("✗", "Does not hold", Vermilion);
    public static readonly Mark NotAsserted = new("–", "Not asserted", Grey);
    public static readonly Mark Passed = new("✓", "Passed", Green);
    public static readonly Mark NotYet = new("✗", "Not yet", Vermilion);
    public static readonly Mark NotAttempted = new("○", "Not attempted", Grey);
    public static readonly Mark Ready = new("✓", "Ready", Blue);
    public static readonly Mark Summary = new("∑", "Summary", Blue);
}
