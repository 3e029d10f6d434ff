using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NotebookRunner.Site;

/// <summary>Sets the Markdown of one page's cells as HTML. Ids are unique over all the cells that it is given.</summary>
/// <param name="formulas">The formulas as MathML.</param>
/// <param name="links">Where links lead on the site.</param>
internal sealed class ProseRenderer(FormulaStore formulas, SiteLinks links)
{
    private readonly PageIds ids = new();
    private int cells;
    private bool titleSeen;

    /// <summary>The page's ids, for other parts that need one.</summary>
    public PageIds Ids => ids;

    /// <summary>Renders one cell. A second heading of level 1 becomes one of level 2: a page has one title.</summary>
    public Prose Render(string markdown)
    {
        cells++;
        var document = ProseParser.Parse(markdown);
        var headings = new List<Heading>();
        var missing = new List<Formula>();
        foreach (var link in document.Descendants<LinkInline>().ToList()) links.Rewrite(link);
        foreach (var heading in document.Descendants<HeadingBlock>()) headings.Add(Anchor(heading));
        var html = Render(document, missing);
        return new Prose(html, headings, missing);
    }

    private Heading Anchor(HeadingBlock block)
    {
        if (block.Level == 1 && titleSeen) block.Level = 2;
        titleSeen |= block.Level == 1;
        var words = InlineHtml(block, plain: true);
        var id = ids.Take(words, FormattableString.Invariant($"section-{cells}"));
        block.GetAttributes().Id = id;
        return new Heading(block.Level, id, InlineHtml(block, plain: false));
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
