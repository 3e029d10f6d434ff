using System.Text;

namespace NotebookRunner.Site;

/// <summary>Escapes text for a place in an HTML page.</summary>
public static class Html
{
    /// <summary>Text for an element's content or a quoted attribute: the five characters that HTML gives a meaning are escaped,
    /// and control characters, which HTML has no way to write, are left out.</summary>
    public static string Escape(string text)
    {
        var html = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            switch (c)
            {
                case '&': html.Append("&amp;"); break;
                case '<': html.Append("&lt;"); break;
                case '>': html.Append("&gt;"); break;
                case '"': html.Append("&quot;"); break;
                case '\'': html.Append("&#39;"); break;
                case '\t' or '\n': html.Append(c); break;
                default:
                    if (!char.IsControl(c)) html.Append(c);
                    break;
            }
        }

        return html.ToString();
    }
}
