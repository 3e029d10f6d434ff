namespace NotebookRunner.Worker;

/// <summary>A piece of a cell that is compiled as one script.</summary>
/// <param name="Code">Its text; lines that are not its own are blank, so that line numbers are the file's.</param>
/// <param name="File">The file that compile errors and stack traces name.</param>
internal sealed record CellPart(string Code, string File);
