using System.Text;
using NotebookRunner.Results;

namespace NotebookRunner.Site;

/// <summary>The results of the run as a table, one row a chapter.</summary>
internal static class ResultsTable
{
    /// <summary>The table.</summary>
    public static string ToHtml(IReadOnlyList<Chapter> chapters)
    {
        var rows = new StringBuilder();
        foreach (var chapter in chapters)
        {
            var result = chapter.Result;
            var status = Facts.Status(result);
            rows.Append(FormattableString.Invariant($"""
                <tr><th scope="row"><a href="{chapter.Url}">{Html.Escape(chapter.Title)}</a></th><td><span class="status {status}">{status}</span></td>
                <td class="number">{Claims(result)}</td>
                <td class="number">{result.Seconds:0.0}</td><td class="number">{result.PeakMemoryMiB:0}</td></tr>

                """));
        }

        return $"""
            <div class="scrolls" tabindex="0"><table class="results">
            <thead><tr><th scope="col">Chapter</th><th scope="col">Run</th><th scope="col" class="number">Claims that hold</th>
            <th scope="col" class="number">Seconds</th><th scope="col" class="number">Peak memory, MiB</th></tr></thead>
            <tbody>
            {rows}</tbody>
            </table></div>

            """;
    }

    private static string Claims(NotebookResult result) => result.Claims.Count == 0
        ? "–"
        : FormattableString.Invariant($"{result.Claims.Count(c => c.Holds == true)} of {result.Claims.Count}");
}
