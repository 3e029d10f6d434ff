using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace NotebookRunner.Site;

/// <summary>Writes a link's words without the link, for a heading that is itself linked to.</summary>
internal sealed class LinkTextRenderer : HtmlObjectRenderer<LinkInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, LinkInline link) => renderer.WriteChildren(link);
}
