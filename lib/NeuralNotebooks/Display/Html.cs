using System.Text;

namespace NeuralNotebooks.Display;

/// <summary>Escapes text for HTML, SVG and scripts inside HTML.</summary>
internal static class Html
{
    /// <summary>Text for element content and quoted attributes; characters that XML forbids become U+FFFD.</summary>
    internal static string Escape(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var result = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                result.Append(c).Append(text[++i]);
            else
                result.Append(c switch
                {
                    '&' => "&amp;",
                    '<' => "&lt;",
                    '>' => "&gt;",
                    '"' => "&quot;",
                    '\'' => "&#39;",
                    _ when IsForbiddenInXml(c) => "\uFFFD",
                    _ => c.ToString(),
                });
        }
        return result.ToString();
    }

    private static bool IsForbiddenInXml(char c) =>
        c < ' ' && c is not ('\t' or '\n' or '\r') || char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF';
}
