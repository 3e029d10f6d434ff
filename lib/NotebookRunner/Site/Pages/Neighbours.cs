namespace NotebookRunner.Site;

/// <summary>The links at a chapter's end to the chapters before and after it.</summary>
internal static class Neighbours
{
    /// <summary>The links; empty when there is neither.</summary>
    public static string ToHtml(Chapter? previous, Chapter? next)
    {
        if (previous is null && next is null) return "";
        return $"""
            <nav class="neighbours" aria-label="Previous and next chapter">
            {Link(previous, "prev", "Previous")}{Link(next, "next", "Next")}</nav>

            """;
    }

    private static string Link(Chapter? chapter, string relation, string word) => chapter is null
        ? ""
        : $"<a rel=\"{relation}\" href=\"{chapter.Url}\"><span>{word}</span> {Html.Escape(chapter.Title)}</a>\n";
}
