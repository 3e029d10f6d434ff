namespace NotebookRunner.Site;

/// <summary>Makes the index page: what the course is, its chapters, how their runs went, and the maintainers' text.</summary>
/// <param name="formulas">The formulas as MathML.</param>
/// <param name="links">Where links lead on the site.</param>
/// <param name="warn">Told what the page shows less well than it could.</param>
internal sealed class IndexPage(FormulaStore formulas, SiteLinks links, Action<string> warn)
{
    /// <summary>The page. What stands in the Markdown before its first section opens the page; the rest follows the chapters.</summary>
    public Page Make(IReadOnlyList<Chapter> chapters, string indexFile)
    {
        var (opening, rest) = Split(Read(indexFile));
        var prose = new ProseRenderer(formulas, links, Images(indexFile), new PageIds());
        var first = prose.Render(opening);
        var title = first.Headings.FirstOrDefault(h => h.Level == 1)?.Html ?? SiteOptions.CourseName;
        var last = prose.Render(rest);
        var missing = first.MissingFormulas.Concat(last.MissingFormulas).ToHashSet();
        if (missing.Count > 0) warn(FormulaStore.Warning(Path.GetFileName(indexFile), missing));
        return new Page
        {
            Title = SiteOptions.CourseName,
            Description = Summary.Of(opening),
            IsIndex = true,
            Body = $"""
                <main id="{PageShell.MainId}">
                <header class="title"><h1>{title}</h1></header>
                <div class="opening">
                {first.Html}</div>
                {Failures(chapters)}<section aria-label="Chapters">
                <h2>Chapters</h2>
                <ol class="cards">
                {string.Concat(chapters.Select(ChapterCard.ToHtml))}</ol>
                </section>
                <section aria-label="Results">
                <h2>Results of this run</h2>
                {ResultsTable.ToHtml(chapters)}</section>
                <div class="prose">
                {last.Html}</div>
                </main>
                """,
        };
    }

    private ProseImages Images(string indexFile) => new(
        Path.GetDirectoryName(indexFile) ?? "",
        url => warn($"{Path.GetFileName(indexFile)}: the picture '{url}' is not there. Its text alternative is shown."));

    private static string Read(string file) => File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";

    private static (string Opening, string Sections) Split(string markdown)
    {
        var section = ("\n" + markdown).IndexOf("\n## ", StringComparison.Ordinal);
        return section < 0 ? (markdown, "") : (markdown[..section], markdown[section..]);
    }

    private static string Failures(IReadOnlyList<Chapter> chapters)
    {
        var failed = chapters.Where(c => c.Result.Status == Results.RunStatus.Failed).ToList();
        if (failed.Count == 0) return "";
        var items = failed.Select(c => $"<li><a href=\"{c.Url}\">{Html.Escape(c.Title)}</a>: {Html.Escape(c.Result.Error ?? "")}</li>");
        return $"<div class=\"banner\" role=\"alert\"><p><strong>Not every notebook passed.</strong></p><ul>{string.Concat(items)}</ul></div>\n";
    }
}
