using System.Globalization;
using NotebookRunner.Results;

namespace NotebookRunner.Site;

/// <summary>The numbers of a run in words, the same in every culture.</summary>
internal static class Facts
{
    /// <summary>Seconds as "0.4 s", "12 s" or "2 min 5 s".</summary>
    public static string Duration(double seconds)
    {
        if (seconds < 10) return seconds.ToString("0.0", CultureInfo.InvariantCulture) + " s";
        var whole = (long)Math.Round(seconds);
        return whole < 60
            ? FormattableString.Invariant($"{whole} s")
            : FormattableString.Invariant($"{whole / 60} min {whole % 60} s");
    }

    /// <summary>How many of the asserted claims hold, such as "7 of 8 claims hold", and how many were not asserted; empty for a
    /// notebook without claims.</summary>
    public static string Claims(NotebookResult result)
    {
        if (result.Claims.Count == 0) return "";
        var held = result.Claims.Count(c => c.Holds == true);
        var asserted = result.Claims.Count(c => c.Holds is not null);
        var others = result.Claims.Count - asserted;
        return FormattableString.Invariant($"{held} of {asserted} claims hold")
            + (others > 0 ? FormattableString.Invariant($", {others} not asserted") : "");
    }

    /// <summary>"passed" or "failed".</summary>
    public static string Status(NotebookResult result) => result.Status == RunStatus.Passed ? "passed" : "failed";

    /// <summary>What stands under a chapter's title: reading time, running time, claims.</summary>
    public static IEnumerable<string> Of(Chapter chapter)
    {
        yield return FormattableString.Invariant($"{ReadingTime.Minutes(chapter.Notebook)} min read");
        yield return $"runs in {Duration(chapter.Result.Seconds)}";
        if (Claims(chapter.Result) is { Length: > 0 } claims) yield return claims;
    }
}
