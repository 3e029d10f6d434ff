using System.Text;
using NotebookRunner.Results;

namespace NotebookRunner.Site;

/// <summary>What stands at the top of the page of a notebook that failed.</summary>
internal static class FailureBanner
{
    /// <summary>The banner: why, a link to each cell that failed, each claim that does not hold, and how many cells were not run.
    /// Empty for a notebook that passed.</summary>
    /// <param name="result">What became of the notebook.</param>
    /// <param name="anchors">From a cell's index in <see cref="NotebookResult.Cells"/> to its id on the page.</param>
    public static string ToHtml(NotebookResult result, IReadOnlyList<string> anchors)
    {
        if (result.Status == RunStatus.Passed) return "";
        var html = new StringBuilder("<div class=\"banner\" role=\"alert\"><p><strong>This notebook failed.</strong> ");
        html.Append(Html.Escape(TerminalText.Plain(result.Error ?? ""))).Append("</p>");
        var items = CellLinks(result, anchors).Concat(BrokenClaims(result)).Select(item => $"<li>{item}</li>").ToList();
        if (items.Count > 0) html.Append("<ul>").AppendJoin("", items).Append("</ul>");
        return html.Append("</div>\n").ToString();
    }

    private static IEnumerable<string> CellLinks(NotebookResult result, IReadOnlyList<string> anchors)
    {
        for (var i = 0; i < Math.Min(result.Cells.Count, anchors.Count); i++)
            if (result.Cells[i].Status == CellStatus.Failed)
                yield return $"<a href=\"#{anchors[i]}\">Go to the cell</a>";
        var notRun = result.Cells.Count(c => c.Status == CellStatus.NotRun);
        if (notRun > 0) yield return FormattableString.Invariant($"Cells not run: {notRun}");
    }

    private static IEnumerable<string> BrokenClaims(NotebookResult result) =>
        from claim in result.Claims
        where claim.Holds == false
        select $"Does not hold: {Html.Escape(claim.Text)}. Measured: {Html.Escape(claim.Value)}";
}
