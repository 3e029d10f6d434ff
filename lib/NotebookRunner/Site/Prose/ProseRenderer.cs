using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NotebookRunner.Site;

/// <summary>Sets the Markdown of one page's cells as HTML. Ids are unique over all the cells that it is given.</summary>
/// <param name="formulas">The formulas as MathML.</param>
/// <param name="links">Where links lead on the site.</param>
/// <param name="images">The pictures that the prose shows.</param>
/// <param name="ids">The ids that the page has already.</param>
internal sealed class ProseRenderer(FormulaStore formulas, SiteLinks links, ProseImages images, PageIds ids)
{
    private int cells;
    private bool titleSeen;

    /// <summary>Renders one cell. The first heading of level 1 is the page's title: it is among the headings, but not in the
    /// HTML. Any other becomes one of level 2.</summary>
    public Prose Render(string markdown)
    {
        cells++;
        var document = ProseParser.Parse(markdown);
        var headings = new List<Heading>();
        var missing = new List<Formula>();
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            if (link.IsImage) images.Rewrite(link);
            else links.Rewrite(link);
        }

        foreach (var heading in document.Descendants<HeadingBlock>().ToList()) headings.Add(Anchor(heading));
        var html = Render(document, missing);
        return new Prose(html, headings, missing);
    }

    private Heading Anchor(HeadingBlock block)
    {
        if (block.Level == 1 && titleSeen) block.Level = 2;
        var words = InlineHtml(block, plain: true);
        var id = ids.Take(words, FormattableString.Invariant($"section-{cells}"));
        block.GetAttributes().Id = id;
        var heading = new Heading(block.Level, id, InlineHtml(block, plain: false));
        if (block.Level == 1)
        {
            titleSeen = true;
            block.Parent!.Remove(block);
        }

        return heading;
    }

    private string Render(MarkdownDocument document, List<Formula> missing)
    {
        var writer = new StringWriter();
        var renderer = NewRenderer(writer, missing.Add);
        renderer.ObjectRenderers.ReplaceOrAdd<HeadingRenderer>(new AnchoredHeadingRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Extensions.Tables.HtmlTableRenderer>(new ScrollingTableRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new ProseCodeRenderer());
        renderer.Render(document);
        return Footnotes.OfCell(writer.ToString(), cells);
    }

    private string InlineHtml(LeafBlock block, bool plain)
    {
        var writer = new StringWriter();
        var renderer = NewRenderer(writer, _ => { });
        renderer.EnableHtmlForInline = !plain;
        if (plain) renderer.EnableHtmlEscape = false;
        else renderer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new LinkTextRenderer());
        renderer.WriteLeafInline(block);
        return writer.ToString();
    }

    private HtmlRenderer NewRenderer(TextWriter writer, Action<Formula> missing)
    {
        var renderer = new HtmlRenderer(writer);
        ProseParser.Pipeline.Setup(renderer);
        var math = new FormulaRenderer(formulas, missing);
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlMathInlineRenderer>(math.Inline);
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlMathBlockRenderer>(math.Block);
        return renderer;
    }
}
