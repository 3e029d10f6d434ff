using System.Text.Json.Nodes;
using NotebookRunner.Files;
using NotebookRunner.Notebooks;

namespace NotebookRunner.Results;

/// <summary>The machine-readable summary of a run, <c>results.json</c>.</summary>
public static class ResultsFile
{
    /// <summary>Writes the summary, by rename.</summary>
    /// <param name="path">The file.</param>
    /// <param name="stack">What the notebooks ran on: <c>embedded</c> or <c>polyglot</c>.</param>
    /// <param name="results">One entry a notebook, in the order of the run.</param>
    public static void Write(string path, string stack, IEnumerable<NotebookResult> results) =>
        WholeFile.Write(path, Format(stack, results));

    /// <summary>The summary's text.</summary>
    public static string Format(string stack, IEnumerable<NotebookResult> results) => CanonicalJson.Format(new JsonObject
    {
        ["stack"] = stack,
        ["notebooks"] = new JsonArray([.. results.Select(Entry)]),
    }, sorted: false);

    private static JsonObject Entry(NotebookResult result)
    {
        var entry = new JsonObject
        {
            ["name"] = result.Name,
            ["status"] = result.Status == RunStatus.Passed ? "passed" : "failed",
            ["seconds"] = Math.Round(result.Seconds, 1),
            ["peakMemoryMiB"] = Math.Round(result.PeakMemoryMiB),
            ["claims"] = new JsonArray([.. result.Claims.Select(Claim)]),
            ["exercises"] = new JsonArray([.. result.Exercises.Select(Exercise)]),
        };
        if (result.Error is not null)
            entry["error"] = Failure(result);
        return entry;
    }

    private static JsonObject Claim(ClaimResult claim) => new()
    {
        ["text"] = claim.Text,
        ["value"] = claim.Value,
        ["holds"] = claim.Holds is { } holds ? JsonValue.Create(holds) : JsonValue.Create("not-asserted"),
    };

    private static JsonObject Exercise(ExerciseResult exercise) => new()
    {
        ["id"] = exercise.Id,
        ["attempted"] = exercise.Attempted,
        ["passed"] = exercise.Passed,
    };

    /// <summary>The cell and line where they are known; always the message.</summary>
    private static JsonObject Failure(NotebookResult result)
    {
        var failed = result.Cells.FirstOrDefault(cell => cell.Status == CellStatus.Failed);
        return new JsonObject
        {
            ["cell"] = failed?.Id,
            ["line"] = failed?.Error?.Line,
            ["kind"] = failed?.Error?.Name,
            ["message"] = result.Error,
        };
    }
}
