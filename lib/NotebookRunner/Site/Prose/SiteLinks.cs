using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NotebookRunner.Site;

/// <summary>Turns the links that authors write for their folder of notebooks into links that hold on the site.</summary>
/// <param name="chapters">The chapters that have a page.</param>
internal sealed partial class SiteLinks(IReadOnlyCollection<Chapter> chapters)
{
    /// <summary>Rewrites one link: a chapter's to its page, or to plain words when the chapter is still to come; one to a file
    /// that is not on the site to its words. Other sites' pages, mail and places on the same page stay.</summary>
    public void Rewrite(LinkInline link)
    {
        var url = link.Url ?? "";
        if (url.StartsWith('#') || AbsoluteUrl().IsMatch(url)) return;
        var named = ChapterUrl().Match(url);
        if (!named.Success) ReplaceByWords(link, "");
        else if (PageOf(named) is { } page) link.Url = page + named.Groups["place"].Value;
        else ReplaceByWords(link, ToCome(named.Groups["number"].Value, WordsOf(link)));
    }

    private string? PageOf(Match named)
    {
        var number = named.Groups["number"].Value + "-";
        var chapter = chapters.FirstOrDefault(c => c.Name == named.Groups["name"].Value)
            ?? chapters.FirstOrDefault(c => c.Name.StartsWith(number, StringComparison.Ordinal));
        return chapter?.Url;
    }

    private static string ToCome(string number, string words)
    {
        var chapter = "chapter " + number.TrimStart('0');
        return words.Contains(chapter, StringComparison.OrdinalIgnoreCase) ? " (to come)" : $" ({chapter}, to come)";
    }

    private static string WordsOf(LinkInline link) => string.Concat(link.Descendants<LiteralInline>().Select(l => l.ToString()));

    private static void ReplaceByWords(LinkInline link, string suffix)
    {
        if (suffix.Length > 0) link.AppendChild(new LiteralInline(suffix));
        link.ReplaceBy(new ContainerInline(), copyChildren: true);
    }

    [GeneratedRegex("^([a-z][a-z0-9+.-]*:|//)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AbsoluteUrl();

    [GeneratedRegex(@"^(\./)?(?<name>(?<number>\d\d)-[\w-]+)\.(html|ipynb)(?<place>#.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex ChapterUrl();
}
