using System.Globalization;
using NotebookRunner.Notebooks;
using NotebookRunner.Results;

namespace NotebookRunner.Commands;

/// <summary>The words of progress.</summary>
internal static class ProgressText
{
    private const int Widest = 60;

    /// <summary>The first line of a cell that says something, cut to the width of a terminal.</summary>
    public static string FirstLine(Cell cell) =>
        Cut(cell.Source.Split('\n').Select(text => text.Trim()).FirstOrDefault(text => text != "") ?? "");

    /// <summary>A line, cut to the width of a terminal.</summary>
    public static string Cut(string line) => line.Length <= Widest ? line : line[..(Widest - 1)] + "…";

    /// <summary>A notebook's outcome in one or two lines.</summary>
    public static string Verdict(NotebookResult result)
    {
        var held = result.Claims.Count(claim => claim.Holds == true);
        var summary = string.Create(CultureInfo.InvariantCulture,
            $"{result.Seconds:0.0} s, {result.PeakMemoryMiB:0} MiB, {held} of {result.Claims.Count} claims hold");
        return result.Status == RunStatus.Passed
            ? $"✓ {result.Name}  {summary}"
            : $"✗ {result.Name}  {summary}\n  {result.Error}";
    }
}
