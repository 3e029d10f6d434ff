namespace NotebookRunner.Protocol;

/// <summary>What a worker process is to run.</summary>
/// <param name="Path">The notebook's file: names cells in stack traces; its folder becomes the working directory.</param>
/// <param name="Cells">The code cells, in order.</param>
/// <param name="OutputLimit">How many characters of console output a cell may write.</param>
internal sealed record WorkerJob(string Path, IReadOnlyList<WorkerCell> Cells, int OutputLimit);

/// <summary>A code cell to run.</summary>
/// <param name="Id">The cell's id.</param>
/// <param name="Source">Its text.</param>
internal sealed record WorkerCell(string Id, string Source);
