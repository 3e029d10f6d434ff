namespace NotebookRunner.Site;

/// <summary>Shows a chapter on the index page: picture, title, what it is about, how its run went.</summary>
internal static class ChapterCard
{
    /// <summary>The card, as a list item.</summary>
    public static string ToHtml(Chapter chapter)
    {
        var status = Facts.Status(chapter.Result);
        var picture = Thumbnail.Of(chapter.Notebook);
        return $"""
            <li class="card">
            <div class="thumbnail">{(picture is null ? Number(chapter) : $"<img alt=\"\" src=\"{picture}\">")}</div>
            <p class="kicker">{chapter.Label}</p>
            <h3><a href="{chapter.Url}">{Html.Escape(chapter.Title)}</a></h3>
            <p class="about">{Html.Escape(Summary.Of(chapter.Notebook))}</p>
            <p class="facts"><span class="status {status}">{status}</span> {Html.Escape(string.Join(" · ", Facts.Of(chapter)))}</p>
            </li>

            """;
    }

    private static string Number(Chapter chapter) =>
        FormattableString.Invariant($"<span aria-hidden=\"true\">{chapter.Number}</span>");
}
