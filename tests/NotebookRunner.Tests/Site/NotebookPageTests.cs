using AngleSharp.Html.Parser;
using NotebookRunner.Notebooks;
using NotebookRunner.Results;
using NotebookRunner.Site;

namespace NotebookRunner.Tests.Site;

public sealed class NotebookPageTests
{
    [Fact]
    public void A_small_page_looks_as_it_was_approved() => Snapshot.Verify("page.verified.html", Sample.Page(Sample.Executed(
        "05-mnist-mlp",
        Sample.Prose("# Reading *digits*\n\nYou train a network.\n\n## Look\n\nText.\n\n### Closer"),
        Sample.Code("#!import setup.csx"),
        Sample.Code("var x = 1; // one", new StreamOutput("stdout", "epoch 1\n"), Sample.Shown("<p>shown</p>")))));

    [Fact]
    public void A_page_that_failed_says_so_and_marks_its_cells()
    {
        var page = new HtmlParser().ParseDocument(Sample.Page(Sample.Failed("04-x")));
        var link = page.QuerySelector(".banner a")!.GetAttribute("href")!;
        Assert.Contains("failed", page.QuerySelector(link)!.ClassList);
        Assert.Equal("Attempted to divide <a> by zero.", page.QuerySelector(".error p")!.TextContent.Split(": ")[1]);
        Assert.Single(page.QuerySelectorAll(".cell.not-run"));
    }

    [Fact]
    public void A_notebook_that_could_not_be_read_has_a_page()
    {
        var executed = Sample.Executed("07-x");
        executed = executed with { Result = executed.Result with { Status = RunStatus.Failed, Error = "07-x.ipynb: line 3 is not JSON." } };
        var page = new HtmlParser().ParseDocument(Sample.Page(executed));
        Assert.Equal("07-x", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("line 3 is not JSON", page.QuerySelector(".banner")!.TextContent);
    }

    [Fact]
    public void Names_with_markup_do_not_become_markup()
    {
        var page = new HtmlParser().ParseDocument(Sample.Page(Sample.Executed("<b>&\"x", Sample.Prose("Text <i>\"q\"</i>."))));
        Assert.Equal("<b>&\"x", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("<b>&\"x · Neural Notebooks", page.Title);
        Assert.NotNull(page.QuerySelector("meta[name=description]")!.GetAttribute("content"));
    }

    [Fact]
    public void A_page_warns_once_of_its_missing_formulas()
    {
        var warnings = new List<string>();
        Sample.Page(Sample.Executed("a", Sample.Prose("$x$ and $y$"), Sample.Prose("$x$")), warn: warnings.Add);
        Assert.StartsWith("a: 2 formulas show as TeX", Assert.Single(warnings));
    }

    [Fact]
    public void A_page_has_one_title_landmarks_and_a_language()
    {
        var page = new HtmlParser().ParseDocument(Sample.Page(Sample.Executed("a", Sample.Prose("# A\n\n# B\n\n## C"))));
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Equal("#main", page.QuerySelector("a.skip")!.GetAttribute("href"));
        Assert.All(page.QuerySelectorAll("nav"), nav => Assert.NotNull(nav.GetAttribute("aria-label")));
    }
}
