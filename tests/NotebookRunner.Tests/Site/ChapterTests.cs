using NotebookRunner.Site;

namespace NotebookRunner.Tests.Site;

public sealed class ChapterTests
{
    [Fact]
    public void No_two_notebooks_share_a_page_and_none_takes_the_index() => Assert.Equal(
        ["a.html", "A-2.html", "index-2.html"],
        Chapter.Of([Sample.Executed("a"), Sample.Executed("A"), Sample.Executed("index")]).Select(c => c.File));

    [Theory]
    [InlineData("5 · Reading *digits*", "Reading digits")]
    [InlineData("Chapter 5: Digits", "Digits")]
    [InlineData("6 · Digits", "6 · Digits")]
    [InlineData("5 digits", "5 digits")]
    [InlineData("05-mnist-mlp", "05-mnist-mlp")]
    public void The_number_is_not_said_twice(string heading, string title)
    {
        var executed = Sample.Executed("05-mnist-mlp");
        Assert.Equal(title, Chapter.Of([executed with { Result = executed.Result with { Title = heading } }])[0].Title);
    }

    [Theory]
    [InlineData("05-mnist-mlp", "Chapter 5", "05-mnist-mlp.html")]
    [InlineData("my notes #1", "Notebook", "my%20notes%20%231.html")]
    public void A_name_gives_the_number_and_the_address(string name, string label, string url)
    {
        var chapter = Chapter.Of([Sample.Executed(name)])[0];
        Assert.Equal((label, url), (chapter.Label, chapter.Url));
    }
}
