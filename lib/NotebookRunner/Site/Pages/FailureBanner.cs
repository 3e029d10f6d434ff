using System.Text;
using NotebookRunner.Results;

namespace NotebookRunner.Site;

/// <summary>What stands at the top of the page of a notebook that failed.</summary>
internal static class FailureBanner
{
    /// <summary>The banner, with links to the cells that failed; empty for a notebook that passed.</summary>
    /// <param name="result">What became of the notebook.</param>
    /// <param name="anchors">From a failed cell's index in <see cref="NotebookResult.Cells"/> to its id on the page.</param>
    public static string ToHtml(NotebookResult result, IReadOnlyDictionary<int, string> anchors)
    {
        if (result.Status == RunStatus.Passed) return "";
        var html = new StringBuilder("<div class=\"banner\" role=\"alert\"><p><strong>This notebook failed.</strong> ");
        html.Append(Html.Escape(result.Error ?? "")).Append("</p>");
        var items = new StringBuilder();
        for (var i = 0; i < result.Cells.Count; i++)
            if (result.Cells[i] is { Status: CellStatus.Failed, Error: { } error } && anchors.TryGetValue(i, out var id))
                items.Append($"<li><a href=\"#{id}\">{ErrorHtml.Place(error)}</a></li>");
        foreach (var claim in result.Claims.Where(c => c.Holds == false))
            items.Append($"<li>This claim does not hold: {Html.Escape(claim.Text)} (measured: {Html.Escape(claim.Value)})</li>");
        if (items.Length > 0) html.Append("<ul>").Append(items).Append("</ul>");
        var notRun = result.Cells.Count(c => c.Status == CellStatus.NotRun);
        if (notRun > 0) html.Append(FormattableString.Invariant($"<p>Cells not run: {notRun}.</p>"));
        return html.Append("</div>\n").ToString();
    }
}
