using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace NotebookRunner.Site;

/// <summary>Writes a table in a box that scrolls by itself, so that a wide one does not widen the page.</summary>
internal sealed class ScrollingTableRenderer : HtmlTableRenderer
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"scrolls\" tabindex=\"0\">");
        base.Write(renderer, table);
        renderer.EnsureLine();
        renderer.WriteLine("</div>");
    }
}
