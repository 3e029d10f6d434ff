using NotebookRunner.Site;

namespace NotebookRunner.Tests.Site;

public sealed class ChapterTests
{
    [Fact]
    public void No_two_notebooks_share_a_page_and_none_takes_the_index() => Assert.Equal(
        ["a.html", "A-2.html", "index-2.html"],
        Chapter.Of([Sample.Executed("a"), Sample.Executed("A"), Sample.Executed("index")]).Select(c => c.File));

    [Theory]
    [InlineData("05-mnist-mlp", "Chapter 5", "05-mnist-mlp.html")]
    [InlineData("my notes #1", "Notebook", "my%20notes%20%231.html")]
    public void A_name_gives_the_number_and_the_address(string name, string label, string url)
    {
        var chapter = Chapter.Of([Sample.Executed(name)])[0];
        Assert.Equal((label, url), (chapter.Label, chapter.Url));
    }
}
