using System.Globalization;
using NotebookRunner.Execution;
using NotebookRunner.Notebooks;
using NotebookRunner.Results;

namespace NotebookRunner.Commands;

/// <summary>Progress as plain lines, for a log.</summary>
/// <param name="output">Where the lines go.</param>
public sealed class PlainProgress(TextWriter output) : IRunProgress
{
    /// <inheritdoc/>
    public void NotebookBegan(Notebook notebook, int number, int count) =>
        Line($"[{number}/{count}] {notebook.Name}: {notebook.Title}");

    /// <inheritdoc/>
    public void CellBegan(Cell cell, int number, int count) => Line($"  cell {number}/{count}  {ProgressText.FirstLine(cell)}");

    /// <inheritdoc/>
    public void Wrote(string text)
    {
        // A log shows which cell runs; what it wrote is on the page.
    }

    /// <inheritdoc/>
    public void NotebookEnded(NotebookResult result) => Line(ProgressText.Verdict(result));

    private void Line(FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    private void Line(string text) => output.WriteLine(text);
}
