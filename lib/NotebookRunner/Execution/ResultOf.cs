using NotebookRunner.Notebooks;
using NotebookRunner.Results;

namespace NotebookRunner.Execution;

/// <summary>Judges a finished run.</summary>
internal static class ResultOf
{
    /// <summary>The result of a notebook whose cells were run.</summary>
    public static NotebookResult Notebook(Notebook executed, NotebookRecord record, TimeSpan time, RunSettings settings)
    {
        var shown = ShownMarks.In(executed);
        var error = FirstFailure(record) ?? Claims(executed, shown.Claims, settings);
        return new NotebookResult
        {
            Name = executed.Name,
            Title = executed.Title,
            Status = error is null ? RunStatus.Passed : RunStatus.Failed,
            Seconds = time.TotalSeconds,
            PeakMemoryMiB = record.PeakMemoryMiB,
            Claims = shown.Claims,
            Exercises = shown.Exercises,
            Error = error,
            Cells = record.CellResults(),
        };
    }

    /// <summary>The result of a file that is no notebook, or could not be prepared.</summary>
    public static NotebookResult Unreadable(string path, string error) => new()
    {
        Name = Path.GetFileNameWithoutExtension(path),
        Title = Path.GetFileNameWithoutExtension(path),
        Status = RunStatus.Failed,
        Error = error,
    };

    private static string? FirstFailure(NotebookRecord record)
    {
        if (record.AllPassed)
            return null;
        var failed = record.CellResults().First(cell => cell.Status == CellStatus.Failed);
        var line = failed.Error!.Line is { } number ? $", line {number}" : "";
        return $"Cell {failed.Id}{line}: {failed.Error.Name}: {failed.Error.Message}";
    }

    private static string? Claims(Notebook executed, IReadOnlyList<ClaimResult> shown, RunSettings settings)
    {
        var held = ClaimCount.In(executed);
        if (shown.Count < held)
            return $"The notebook holds {held} claims and showed {shown.Count}. Show every claim: as a cell's last expression, or with Display().";
        if (shown.FirstOrDefault(claim => claim.Holds == false) is { } broken)
            return $"A claim does not hold: {broken.Text} ({broken.Value})";
        return settings.AllClaimsAsserted && shown.FirstOrDefault(claim => claim.Holds is null) is { } silent
            ? $"A claim was not asserted although no parameter was changed: {silent.Text}"
            : null;
    }
}
