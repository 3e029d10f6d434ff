using Markdig;
using Markdig.Syntax;
using NotebookRunner.Notebooks;

namespace NotebookRunner.Site;

/// <summary>Says in a sentence or two what a notebook is about: its first paragraph, without the words that lead every chapter's in.</summary>
internal static class Summary
{
    private const int Longest = 200;
    private const string Lead = "What you will learn. ";

    /// <summary>The paragraph as plain text, cut at a word where it is long; empty when the notebook has none.</summary>
    public static string Of(Notebook notebook) =>
        notebook.Cells.Where(c => c.Kind == CellKind.Markdown).Select(c => Of(c.Source)).FirstOrDefault(s => s.Length > 0) ?? "";

    /// <summary>The first paragraph of some Markdown, as <see cref="Of(Notebook)"/> gives it.</summary>
    public static string Of(string markdown)
    {
        if (ProseParser.Parse(markdown).OfType<ParagraphBlock>().FirstOrDefault() is not { } paragraph) return "";
        var source = markdown.Substring(paragraph.Span.Start, paragraph.Span.Length);
        var words = PlainText(source);
        if (words.StartsWith(Lead, StringComparison.Ordinal)) words = words[Lead.Length..];
        if (words.Length <= Longest) return words;
        var end = words.LastIndexOf(' ', Longest - 2);
        return words[..(end < 0 ? Longest - 2 : end)].TrimEnd(',', ';', ':', ' ') + " …";
    }

    /// <summary>The words of some Markdown, in one line.</summary>
    public static string PlainText(string markdown) =>
        Markdown.ToPlainText(markdown, ProseParser.Pipeline).Trim().ReplaceLineEndings(" ");
}
