using System.Text;

namespace NotebookRunner.Site;

/// <summary>The list of a page's sections, made from its headings of levels 2 and 3.</summary>
internal static class ContentsList
{
    /// <summary>The list for a wide screen, where it stands beside the text; empty for a page without sections.</summary>
    public static string Beside(IEnumerable<Heading> headings) =>
        Items(headings) is { Length: > 0 } items
            ? $"<nav class=\"contents\" aria-label=\"Contents\"><p class=\"contents-title\">Contents</p>{items}</nav>"
            : "";

    /// <summary>The list for a narrow screen, closed until the reader opens it; empty for a page without sections.</summary>
    public static string Folded(IEnumerable<Heading> headings) =>
        Items(headings) is { Length: > 0 } items
            ? $"<nav class=\"contents-folded\" aria-label=\"Contents\"><details><summary>Contents</summary>{items}</details></nav>"
            : "";

    private static string Items(IEnumerable<Heading> headings)
    {
        var html = new StringBuilder();
        var depth = 1;
        foreach (var heading in headings.Where(h => h.Level is 2 or 3))
        {
            // A level-3 heading before any of level 2 is listed as if it were one.
            var level = depth == 1 ? 2 : heading.Level;
            if (level > depth) html.Append(level == 2 ? "<ol>" : "<ol class=\"inner\">");
            else if (level < depth) html.Append("</li></ol></li>");
            else html.Append("</li>");
            html.Append($"<li><a href=\"#{heading.Id}\">{heading.Html}</a>");
            depth = level;
        }

        return depth switch { 1 => "", 2 => html.Append("</li></ol>").ToString(), _ => html.Append("</li></ol></li></ol>").ToString() };
    }
}
