namespace NotebookRunner.Site;

/// <summary>What every page of the site has around its text.</summary>
internal static class PageShell
{
    /// <summary>The id of the page's text, where the skip link leads.</summary>
    public const string MainId = "main";

    /// <summary>A small picture of a neuron for the browser's tab, so that no page asks for a file that is not there.</summary>
    private const string Icon = "data:image/svg+xml," +
        "%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M2 3l6 5-6 5M8 8h6' stroke='%230072b2' " +
        "stroke-width='1.6' fill='none'/%3E%3Ccircle cx='8' cy='8' r='3.6' fill='%230072b2'/%3E%3C/svg%3E";

    /// <summary>A whole page.</summary>
    /// <param name="page">What makes this page different from another.</param>
    public static string ToHtml(Page page) =>
        $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{Html.Escape(page.Title)}</title>
        <meta name="description" content="{Html.Escape(page.Description)}">
        <meta property="og:site_name" content="{SiteOptions.CourseName}">
        <meta property="og:type" content="{(page.IsIndex ? "website" : "article")}">
        <meta property="og:title" content="{Html.Escape(page.Title)}">
        <meta property="og:description" content="{Html.Escape(page.Description)}">
        <link rel="icon" href="{Icon}">
        <link rel="stylesheet" href="{SiteAssets.StyleUrl}">
        {(page.HasPlotly ? $"<script>window.nnPlotly = \"{SiteAssets.PlotlyUrl}\";</script>\n" : "")}</head>
        <body class="{(page.IsIndex ? "index" : "chapter")}">
        <a class="skip" href="#{MainId}">Skip to the text</a>
        <header class="site-header"><a href="index.html"{(page.IsIndex ? " aria-current=\"page\"" : "")}>{SiteOptions.CourseName}</a>{page.HeaderNote}</header>
        {page.Body}
        <footer class="site-footer"><p>{SiteOptions.CourseName}. Every number and picture was made by running the notebooks.
        This page works offline and without scripts.</p></footer>
        </body>
        </html>

        """;
}
