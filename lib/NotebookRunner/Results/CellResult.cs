namespace NotebookRunner.Results;

/// <summary>What became of one code cell.</summary>
/// <param name="Id">The cell's id.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Seconds">How long it ran, compilation included.</param>
/// <param name="Error">Why it failed; null unless it did.</param>
public sealed record CellResult(string Id, CellStatus Status, double Seconds, CellError? Error = null);
