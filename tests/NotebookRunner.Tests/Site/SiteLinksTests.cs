using NotebookRunner.Site;

namespace NotebookRunner.Tests.Site;

public sealed class SiteLinksTests
{
    private static readonly SiteLinks Links = new(Chapter.Of([Sample.Executed("05-mnist-mlp"), Sample.Executed("06-pretrain")]));

    [Theory]
    [InlineData("[a](05-mnist-mlp.ipynb)", "<a href=\"05-mnist-mlp.html\">a</a>")]
    [InlineData("[a](./05-mnist-mlp.html#loss)", "<a href=\"05-mnist-mlp.html#loss\">a</a>")]
    [InlineData("[a](06-pretrain-finetune.html)", "<a href=\"06-pretrain.html\">a</a>")]
    [InlineData("[a](#here)", "<a href=\"#here\">a</a>")]
    [InlineData("[a](https://example.org/05-x.html)", "<a href=\"https://example.org/05-x.html\">a</a>")]
    public void A_link_leads_to_its_page(string markdown, string html) => Assert.Contains(html, Render(markdown));

    [Theory]
    [InlineData("[Backpropagation](03-backpropagation.html)", "Backpropagation (chapter 3, to come)")]
    [InlineData("[chapter 3](03-backpropagation.ipynb)", "chapter 3 (to come)")]
    [InlineData("[the **data**](../data/README.md)", "the <strong>data</strong>")]
    [InlineData("[solutions](solutions/05-mnist-mlp.ipynb)", "solutions")]
    public void A_link_to_what_is_not_on_the_site_becomes_words(string markdown, string html) =>
        Assert.Equal($"<p>See {html}.</p>", Render($"See {markdown}.").Trim());

    private static string Render(string markdown) => new ProseRenderer(FormulaStore.Empty, Links, new ProseImages("", _ => { }), new PageIds()).Render(markdown).Html;
}
