using NotebookRunner.Notebooks;

namespace NotebookRunner.Site;

/// <summary>Shows why a cell failed.</summary>
internal static class ErrorHtml
{
    /// <summary>The failure as a cell's output.</summary>
    public static string ToHtml(ErrorOutput error)
    {
        var trace = string.Join('\n', error.Traceback).Trim();
        // Hosts repeat the message as the first line of the traceback.
        if (trace == $"{error.Name}: {error.Value}".Trim()) trace = "";
        var details = trace.Length == 0 ? "" : $"<pre>{Html.Escape(TerminalText.Plain(trace))}</pre>";
        return $"<div class=\"error\"><p><strong>{Html.Escape(error.Name)}</strong>: {Html.Escape(TerminalText.Plain(error.Value))}</p>{details}</div>";
    }
}
