using System.Text;
using NotebookRunner.Notebooks;

namespace NotebookRunner.Site;

/// <summary>Shows what a cell wrote and displayed.</summary>
internal static class OutputHtml
{
    // More lines than this scroll in their own box: a long log is looked up, not read.
    private const int LinesShown = 24;

    /// <summary>All outputs of a cell, in the order of their making; empty for none.</summary>
    public static string ToHtml(IReadOnlyList<Output> outputs)
    {
        var html = new StringBuilder();
        for (var i = 0; i < outputs.Count; i++)
        {
            var text = "";
            while (i < outputs.Count && outputs[i] is StreamOutput stream)
            {
                text += stream.Text;
                i++;
            }

            if (text.Length > 0) html.Append(Text(text));
            if (i < outputs.Count) html.Append(One(outputs[i]));
        }

        return html.Length == 0 ? "" : $"<div class=\"outputs\">\n{html}</div>\n";
    }

    private static string One(Output output) => output switch
    {
        ErrorOutput error => ErrorHtml.ToHtml(error) + "\n",
        DisplayOutput { Html: { } html } => $"<div class=\"output\"{Focusable(html)}>{html}</div>\n",
        DisplayOutput { PlainText: { } text } => Text(text),
        _ => "",
    };

    // What may scroll by itself must be reachable by the keyboard: a table may, a picture shrinks.
    private static string Focusable(string html) => html.Contains("<table", StringComparison.OrdinalIgnoreCase) ? " tabindex=\"0\"" : "";

    private static string Text(string text)
    {
        var shown = TerminalText.Plain(text).TrimEnd('\n');
        if (shown.Trim().Length == 0) return "";
        var name = shown.Count(c => c == '\n') >= LinesShown ? "text long" : "text";
        return $"<pre class=\"{name}\" tabindex=\"0\">{Html.Escape(shown)}</pre>\n";
    }
}
