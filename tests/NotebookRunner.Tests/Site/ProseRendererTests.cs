using NotebookRunner.Site;

namespace NotebookRunner.Tests.Site;

public sealed class ProseRendererTests
{
    private readonly ProseRenderer renderer = new(FormulaStore.Empty, new SiteLinks([]), new ProseImages("", _ => { }), new PageIds());

    [Fact]
    public void The_title_is_told_and_not_set_twice()
    {
        var prose = renderer.Render("# A *title*\n\nText");
        Assert.Equal(new Heading(1, "a-title", "A <em>title</em>"), Assert.Single(prose.Headings));
        Assert.DoesNotContain("<h1", prose.Html);
    }

    [Fact]
    public void A_second_title_becomes_a_section()
    {
        renderer.Render("# One");
        Assert.Contains("<h2 id=\"two\">Two", renderer.Render("# Two").Html);
    }

    [Fact]
    public void Headings_of_the_same_words_get_ids_of_their_own()
    {
        var ids = renderer.Render("## Look\n\n## Look").Headings.Concat(renderer.Render("## Look").Headings).Select(h => h.Id);
        Assert.Equal(["look", "look-2", "look-3"], ids);
    }

    [Fact]
    public void A_heading_without_letters_has_an_id_all_the_same() =>
        Assert.Equal("section-1", renderer.Render("## ???").Headings[0].Id);

    [Fact]
    public void A_link_in_a_heading_is_not_a_link_in_the_contents() =>
        Assert.Equal("See here", renderer.Render("## See [here](https://example.org)").Headings[0].Html);

    [Fact]
    public void A_heading_links_to_itself() =>
        Assert.Contains("href=\"#loss\"", renderer.Render("## Loss").Html);

    [Fact]
    public void Footnotes_of_two_cells_have_ids_of_their_own()
    {
        const string Markdown = "Text[^1]\n\n[^1]: Note";
        Assert.Contains("id=\"c1-fn:1\"", renderer.Render(Markdown).Html);
        var second = renderer.Render(Markdown).Html;
        Assert.Contains("id=\"c2-fn:1\"", second);
        Assert.Contains("href=\"#c2-fn:1\"", second);
    }

    [Theory]
    [InlineData("|a|b|\n|-|-|\n|1|2|", "<div class=\"scrolls\" tabindex=\"0\">")]
    [InlineData("Term\n: Meaning", "<dt>Term</dt>")]
    [InlineData("<kbd>Ctrl</kbd>", "<kbd>Ctrl</kbd>")]
    [InlineData("```csharp\nvar x = 1;\n```", "<span class=\"k\">var</span>")]
    [InlineData("```\na < b\n```", "<code>a &lt; b</code>")]
    [InlineData("a < b & c", "a &lt; b &amp; c")]
    public void Markdown_is_set(string markdown, string html) => Assert.Contains(html, renderer.Render(markdown).Html);
}
