using Markdig;
using Markdig.Extensions.Mathematics;
using Markdig.Syntax;

namespace NotebookRunner.Site;

/// <summary>Reads the Markdown of a cell: CommonMark with tables, footnotes, definition lists, formulas and raw HTML.</summary>
internal static class ProseParser
{
    /// <summary>The extensions in use, for parsing and for rendering.</summary>
    public static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder()
        .UsePipeTables().UseFootnotes().UseDefinitionLists().UseEmphasisExtras().UseAlertBlocks().UseMathematics()
        .UseTaskLists().Build();

    /// <summary>The document that the Markdown says.</summary>
    public static MarkdownDocument Parse(string markdown) => Markdown.Parse(markdown, Pipeline);

    /// <summary>The formulas that the Markdown holds, in order, with the line of each (from 1).</summary>
    public static IEnumerable<(Formula Formula, int Line)> Formulas(string markdown)
    {
        foreach (var part in Parse(markdown).Descendants())
        {
            if (part is MathInline inline) yield return (FormulaRenderer.Of(inline), inline.Line + 1);
            else if (part is MathBlock block) yield return (FormulaRenderer.Of(block), block.Line + 1);
        }
    }
}
