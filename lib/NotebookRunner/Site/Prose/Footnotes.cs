using System.Text.RegularExpressions;

namespace NotebookRunner.Site;

/// <summary>Tells the footnotes of one cell from those of another on the same page: Markdown numbers each cell's from 1.</summary>
internal static partial class Footnotes
{
    /// <summary>Puts the cell's number into the ids of its footnotes and into the links to them.</summary>
    public static string OfCell(string html, int cell) =>
        FootnoteId().Replace(html, match => FormattableString.Invariant($"{match.Groups[1].Value}c{cell}-{match.Groups[2].Value}"));

    [GeneratedRegex("""((?:id="|href="#))(fn(?:ref)?:[0-9:]+")""", RegexOptions.CultureInvariant)]
    private static partial Regex FootnoteId();
}
