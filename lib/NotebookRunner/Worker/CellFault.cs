using NotebookRunner.Results;

namespace NotebookRunner.Worker;

/// <summary>A fault of a cell that is known before it runs: a magic that is not allowed, a missing file, a compile error.</summary>
/// <param name="error">What is wrong, and where.</param>
internal sealed class CellFault(CellError error) : Exception(error.Message)
{
    public CellError Error { get; } = error;
}
