using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NotebookRunner.Notebooks;

namespace NotebookRunner.Checking.Rules;

/// <summary>Every picture in prose says in words what it shows.</summary>
internal sealed partial class AltTextRule : INotebookRule
{
    private const string Remedy = "Describe the picture: ![what it shows](file).";

    public IEnumerable<Finding> Check(CheckedNotebook notebook) =>
        from cell in notebook.Notebook.Cells
        where cell.Kind == CellKind.Markdown
        from line in Silent(cell.Source)
        select notebook.In(cell, line, "A picture has no text alternative.", Remedy);

    private static IEnumerable<int> Silent(string markdown)
    {
        var document = Markdown.Parse(markdown);
        foreach (var picture in document.Descendants<LinkInline>().Where(link => link.IsImage && !link.Descendants<LiteralInline>().Any(text => text.Content.Length > 0)))
            yield return picture.Line + 1;
        foreach (var html in document.Descendants<HtmlInline>().Where(html => LacksAlt(html.Tag)))
            yield return html.Line + 1;
        foreach (var block in document.Descendants<HtmlBlock>().Where(block => LacksAlt(block.Lines.ToString())))
            yield return block.Line + 1;
    }

    private static bool LacksAlt(string html) => Picture().Matches(html).Any(tag => !Alternative().IsMatch(tag.Value));

    [GeneratedRegex("<img\\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Picture();

    [GeneratedRegex("\\balt\\s*=\\s*(\"[^\"]+\"|'[^']+')", RegexOptions.IgnoreCase)]
    private static partial Regex Alternative();
}
