using NotebookRunner.Site;

namespace NotebookRunner.Tests.Site;

public sealed class ProseImagesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<string> missing = [];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_picture_beside_the_notebook_becomes_part_of_the_page()
    {
        File.WriteAllText(Path.Combine(folder.Path, "a b.svg"), "<svg/>");
        Assert.Contains("<img src=\"data:image/svg+xml;base64,PHN2Zy8+\" alt=\"A neuron\"", Render("![A neuron](a%20b.svg)"));
        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("not-there.png")]
    [InlineData("../../../etc/hostname")]
    public void A_picture_that_is_not_there_shows_its_text_and_is_told(string url)
    {
        Assert.Equal("<p>A neuron</p>", Render($"![A neuron]({url})").Trim());
        Assert.Equal(url, Assert.Single(missing));
    }

    [Fact]
    public void A_picture_of_another_site_becomes_a_link() =>
        Assert.Contains("<a href=\"https://example.org/a.png\">A neuron</a>", Render("![A neuron](https://example.org/a.png)"));

    private string Render(string markdown) => new ProseRenderer(
        FormulaStore.Empty, new SiteLinks([]), new ProseImages(folder.Path, missing.Add), new PageIds()).Render(markdown).Html;
}
