using System.Reflection;
using AngleSharp.Html.Parser;
using NotebookRunner.Results;
using NotebookRunner.Site;

namespace NotebookRunner.Tests.Site;

public sealed class IndexPageTests : IDisposable
{
    private static readonly string CourseIndex = new SiteOptions(
        typeof(IndexPageTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "CourseRoot").Value!).IndexFile;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_text_before_the_first_section_opens_the_page_and_the_rest_closes_it()
    {
        var html = Page("# Course\n\nOpening.\n\n## Questions\n\nClosing.", Sample.Executed("01-a"));
        Assert.Equal(["Course", "Chapters", "Results of this run", "Questions#"],
            Parse(html).QuerySelectorAll("h1, h2").Select(h => h.TextContent));
        Assert.True(html.IndexOf("Opening.</p>") < html.IndexOf("class=\"cards\"") && html.IndexOf("class=\"cards\"") < html.IndexOf("Closing."));
    }

    [Fact]
    public void A_chapter_shows_its_picture_its_status_and_its_claims()
    {
        var executed = Sample.Executed("01-a", Sample.Prose("# One\n\nAbout."), Sample.Code("x", Sample.Shown($"<img src=\"{Sample.Picture}\">")));
        executed = executed with { Result = executed.Result with { Claims = [new("c", "1", true)] } };
        var card = Parse(Page("", executed)).QuerySelector(".card")!;
        Assert.Equal(Sample.Picture, card.QuerySelector("img")!.GetAttribute("src"));
        Assert.Equal("01-a.html", card.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("About.", card.QuerySelector(".about")!.TextContent);
        Assert.Equal("passed 1 min read · runs in 12 s · 1 of 1 claims hold", card.QuerySelector(".facts")!.TextContent);
    }

    [Fact]
    public void A_run_in_which_a_notebook_failed_says_so_first() =>
        Assert.Contains("Cell code, line 2", Parse(Page("", Sample.Failed("04-x"))).QuerySelector(".banner")!.TextContent);

    [Fact]
    public void The_courses_own_text_answers_each_question_and_names_a_chapter_for_it()
    {
        var page = Parse(PageOf(CourseIndex, Sample.Executed("05-mnist-mlp")));
        var answers = page.QuerySelectorAll(".prose p:has(> strong:first-child)").Select(p => p.TextContent).ToList();
        Assert.Equal(8, answers.Count);
        Assert.All(answers, answer => Assert.Matches("See .+", answer));
        Assert.Contains(answers, a => a.Contains("(chapter 6, to come)"));
        Assert.Contains(page.QuerySelectorAll(".prose a"), a => a.GetAttribute("href") == "05-mnist-mlp.html");
    }

    private string Page(string markdown, params ExecutedNotebook[] notebooks)
    {
        var file = Path.Combine(folder.Path, "index.md");
        File.WriteAllText(file, markdown);
        return PageOf(file, notebooks);
    }

    private static string PageOf(string file, params ExecutedNotebook[] notebooks)
    {
        var chapters = Chapter.Of(notebooks);
        return PageShell.ToHtml(new IndexPage(FormulaStore.Empty, new SiteLinks(chapters), _ => { }).Make(chapters, file));
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
