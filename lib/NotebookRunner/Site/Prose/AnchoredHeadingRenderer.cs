using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace NotebookRunner.Site;

/// <summary>Writes a heading with a link to itself, so that a reader can copy the address of a section.</summary>
internal sealed class AnchoredHeadingRenderer : HtmlObjectRenderer<HeadingBlock>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var id = heading.GetAttributes().Id;
        renderer.EnsureLine();
        renderer.Write(FormattableString.Invariant($"<h{heading.Level}")).WriteAttributes(heading).Write('>');
        renderer.WriteLeafInline(heading);
        if (heading.Level > 1) renderer.Write($"<a class=\"anchor\" href=\"#{id}\" aria-label=\"Link to this section\">#</a>");
        renderer.WriteLine(FormattableString.Invariant($"</h{heading.Level}>"));
    }
}
