using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace NotebookRunner.Site;

/// <summary>Writes a code block of the prose; one marked as C# is coloured like a cell.</summary>
internal sealed class ProseCodeRenderer : HtmlObjectRenderer<CodeBlock>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        var code = block.Lines.ToString().TrimEnd();
        var language = (block as FencedCodeBlock)?.Info;
        var html = language is "csharp" or "cs" or "c#" ? CSharpHighlighter.ToHtml(code) : Html.Escape(code);
        renderer.EnsureLine();
        renderer.WriteLine($"<pre class=\"code\" tabindex=\"0\"><code>{html}</code></pre>");
    }
}
