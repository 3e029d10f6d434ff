using Markdig.Helpers;

namespace NotebookRunner.Site;

/// <summary>Gives each thing on one page an id of its own, readable where it can be.</summary>
internal sealed class PageIds
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal) { PageShell.MainId };

    /// <summary>An id made of the words, lower case with hyphens; a number is added when the page has that id already.</summary>
    /// <param name="words">What the id is made of.</param>
    /// <param name="otherwise">The id when no letter or digit is left of the words.</param>
    public string Take(string words, string otherwise)
    {
        var wanted = LinkHelper.Urilize(words, allowOnlyAscii: true);
        if (wanted.Length == 0) wanted = otherwise;
        var id = wanted;
        for (var i = 2; !taken.Add(id); i++) id = FormattableString.Invariant($"{wanted}-{i}");
        return id;
    }
}
