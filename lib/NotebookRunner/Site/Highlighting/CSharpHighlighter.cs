using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NotebookRunner.Site;

/// <summary>Sets the C# of a cell as HTML with a span for each coloured token, so that a page needs no script for it.</summary>
/// <remarks>The classes are <c>k</c> keyword, <c>t</c> type, <c>m</c> method, <c>s</c> text, <c>n</c> number, <c>c</c> comment
/// and <c>d</c> directive.</remarks>
public static class CSharpHighlighter
{
    private static readonly CSharpParseOptions Script = new(LanguageVersion.CSharp13, DocumentationMode.None, SourceCodeKind.Script);

    /// <summary>The code as escaped HTML; without the spans it is the code, character by character. Code that does not parse is
    /// coloured as far as it can be.</summary>
    public static string ToHtml(string code)
    {
        code = code.ReplaceLineEndings("\n");
        var html = new StringBuilder(code.Length * 2);
        var start = 0;
        // A host's magic (#!import) is no C#: the parser would give up the rest of the cell with it.
        while (start < code.Length && code.AsSpan(start).StartsWith("#!"))
        {
            var end = code.IndexOf('\n', start);
            if (end < 0) end = code.Length;
            Append(html, "d", code[start..end]);
            if (end < code.Length) html.Append('\n');
            start = Math.Min(end + 1, code.Length);
        }

        foreach (var token in CSharpSyntaxTree.ParseText(code[start..], Script).GetRoot().DescendantTokens())
            AppendToken(html, token);
        return html.ToString();
    }

    private static void AppendToken(StringBuilder html, SyntaxToken token)
    {
        foreach (var trivia in token.LeadingTrivia) AppendTrivia(html, trivia);
        Append(html, TokenClass.Of(token), token.Text);
        foreach (var trivia in token.TrailingTrivia) AppendTrivia(html, trivia);
    }

    private static void AppendTrivia(StringBuilder html, SyntaxTrivia trivia) =>
        Append(html, TokenClass.Of(trivia), trivia.ToFullString());

    private static void Append(StringBuilder html, string? name, string text)
    {
        if (text.Length == 0) return;
        if (name is null) html.Append(Html.Escape(text));
        else html.Append($"<span class=\"{name}\">").Append(Html.Escape(text)).Append("</span>");
    }
}
