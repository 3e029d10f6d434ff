using NotebookRunner.Notebooks;
using NotebookRunner.Results;

namespace NotebookRunner.Site;

/// <summary>Shows a code cell with its outputs.</summary>
internal static class CodeCellHtml
{
    // Below this a cell's time tells the reader nothing.
    private const double SecondsWorthTelling = 1;

    /// <summary>The cell.</summary>
    /// <param name="cell">The cell, with its outputs.</param>
    /// <param name="result">What became of it; null when that is not known.</param>
    /// <param name="id">Its id on the page.</param>
    public static string ToHtml(Cell cell, CellResult? result, string id)
    {
        var status = result?.Status ?? CellStatus.Passed;
        var body = $"<pre class=\"code\" tabindex=\"0\"><code>{CSharpHighlighter.ToHtml(cell.Source)}</code></pre>\n{Note(result)}{OutputHtml.ToHtml(cell.Outputs)}";
        if (IsSetUp(cell) && status == CellStatus.Passed)
            body = $"<details class=\"set-up\"><summary>{SetUpTitle(cell)}</summary>\n{body}</details>\n";
        return $"<div class=\"cell{Classes(cell, status)}\" id=\"{id}\">\n{Label(cell)}{body}</div>\n";
    }

    private static bool IsSetUp(Cell cell) => cell.Source.StartsWith("#!import", StringComparison.Ordinal) || IsReady(cell);

    private static bool IsReady(Cell cell) => cell.Source.StartsWith("Course.Ready(", StringComparison.Ordinal);

    private static string SetUpTitle(Cell cell) => IsReady(cell) ? "Set-up: what this page was made with" : "Set-up: load the course's library";

    private static string Classes(Cell cell, CellStatus status) =>
        (cell.HasTag("parameters") || cell.HasTag("injected-parameters") ? " parameters" : "") + (cell.HasTag("exercise") ? " exercise" : "") + status switch
        {
            CellStatus.Failed => " failed",
            CellStatus.NotRun => " not-run",
            _ => "",
        };

    private static string Label(Cell cell) =>
        cell.HasTag("parameters") ? "<p class=\"label\">Parameters to change</p>\n"
        : cell.HasTag("injected-parameters") ? "<p class=\"label\">Changed for this run</p>\n"
        : cell.HasTag("exercise") ? "<p class=\"label\">Exercise</p>\n"
        : "";

    private static string Note(CellResult? result) => result switch
    {
        { Status: CellStatus.NotRun } => "<p class=\"note\">Not run: an earlier cell failed.</p>\n",
        { Status: CellStatus.Failed, Error.Line: { } line } => FormattableString.Invariant($"<p class=\"note\">Failed in line {line} of this cell.</p>\n"),
        { Seconds: >= SecondsWorthTelling } => $"<p class=\"note\">{Facts.Duration(result.Seconds)}</p>\n",
        _ => "",
    };
}
