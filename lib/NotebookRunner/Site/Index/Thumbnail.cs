using System.Text.RegularExpressions;
using NotebookRunner.Notebooks;

namespace NotebookRunner.Site;

/// <summary>Finds the picture that stands for a notebook: the first of a cell tagged <c>gallery</c>, else the first of all.</summary>
internal static partial class Thumbnail
{
    /// <summary>The picture's <c>data:</c> address; null when the notebook shows none.</summary>
    public static string? Of(Notebook notebook)
    {
        var cells = notebook.Cells.Where(cell => cell.HasTag("gallery")).Concat(notebook.Cells);
        foreach (var html in cells.SelectMany(c => c.Outputs).OfType<DisplayOutput>().Select(o => o.Html))
            if (html is not null && Picture().Match(html) is { Success: true } picture)
                return picture.Groups["address"].Value;
        return null;
    }

    [GeneratedRegex("""<img\b[^>]*?\bsrc="(?<address>data:image/[a-z+]+;base64,[A-Za-z0-9+/=]+)"[^>]*>""", RegexOptions.CultureInvariant)]
    private static partial Regex Picture();
}
