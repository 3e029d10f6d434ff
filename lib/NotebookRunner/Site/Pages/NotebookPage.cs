using System.Text;
using NotebookRunner.Notebooks;

namespace NotebookRunner.Site;

/// <summary>Makes a chapter's page: title, contents, prose, code and outputs.</summary>
/// <param name="formulas">The formulas as MathML.</param>
/// <param name="links">Where links lead on the site.</param>
/// <param name="warn">Told what the page shows less well than it could.</param>
internal sealed class NotebookPage(FormulaStore formulas, SiteLinks links, Action<string> warn)
{
    /// <summary>The page of one chapter.</summary>
    public Page Make(Chapter chapter, Chapter? previous, Chapter? next)
    {
        var ids = new PageIds();
        var prose = new ProseRenderer(formulas, links, Images(chapter), ids);
        var headings = new List<Heading>();
        var anchors = new List<string>();
        var missing = new HashSet<Formula>();
        var text = new StringBuilder();
        foreach (var cell in chapter.Notebook.Cells)
        {
            if (cell.Kind == CellKind.Markdown) text.Append(Prose(prose.Render(cell.Source), headings, missing));
            else if (cell.Kind == CellKind.Code) text.Append(Code(chapter, cell, ids, anchors));
        }

        if (missing.Count > 0) warn(FormulaStore.Warning(chapter.Name, missing));
        var summary = Summary.Of(chapter.Notebook);
        return new Page
        {
            Title = $"{chapter.Title} · {SiteOptions.CourseName}",
            Description = summary.Length > 0 ? summary : $"{chapter.Label} of {SiteOptions.CourseName}.",
            HeaderNote = $"<span>{chapter.Label}</span>",
            Body = $"""
                <div class="page">
                {ContentsList.Beside(headings)}
                <main id="{PageShell.MainId}">
                <article>
                {Title(chapter, headings)}{FailureBanner.ToHtml(chapter.Result, anchors)}{ContentsList.Folded(headings)}
                {text}</article>
                {Neighbours.ToHtml(previous, next)}</main>
                </div>
                """,
        };
    }

    private static string Prose(Prose prose, List<Heading> headings, HashSet<Formula> missing)
    {
        headings.AddRange(prose.Headings);
        missing.UnionWith(prose.MissingFormulas);
        return prose.Html;
    }

    private ProseImages Images(Chapter chapter) => new(
        Path.GetDirectoryName(chapter.Notebook.Path) ?? "",
        url => warn($"{chapter.Name}: the picture '{url}' is not there. Its text alternative is shown."));

    private static string Code(Chapter chapter, Cell cell, PageIds ids, List<string> anchors)
    {
        var index = anchors.Count;
        var id = ids.Take("cell-" + cell.Id, "cell");
        anchors.Add(id);
        return CodeCellHtml.ToHtml(cell, index < chapter.Result.Cells.Count ? chapter.Result.Cells[index] : null, id);
    }

    private static string Title(Chapter chapter, List<Heading> headings)
    {
        var title = headings.FirstOrDefault(h => h.Level == 1);
        var heading = title is null ? $"<h1>{Html.Escape(chapter.Title)}</h1>" : $"<h1 id=\"{title.Id}\">{chapter.WithoutNumber(title.Html)}</h1>";
        return $"""
            <header class="title">
            <p class="kicker">{chapter.Label}</p>
            {heading}
            <p class="facts">{string.Join(" <span aria-hidden=\"true\">·</span> ", Facts.Of(chapter).Select(Html.Escape))}</p>
            </header>

            """;
    }
}
