using NotebookRunner.Execution;
using NotebookRunner.Notebooks;
using NotebookRunner.Results;
using Spectre.Console;

namespace NotebookRunner.Commands;

/// <summary>Progress in an interactive terminal: finished notebooks stay, the running cell turns.</summary>
/// <param name="console">The terminal.</param>
/// <param name="status">The line that turns.</param>
public sealed class LiveProgress(IAnsiConsole console, StatusContext status) : IRunProgress
{
    private string notebookLine = "";
    private string cellLine = "";

    /// <inheritdoc/>
    public void NotebookBegan(Notebook notebook, int number, int count)
    {
        notebookLine = $"[[{number}/{count}]] [bold]{Markup.Escape(notebook.Title)}[/]";
        status.Status(notebookLine);
    }

    /// <inheritdoc/>
    public void CellBegan(Cell cell, int number, int count)
    {
        cellLine = $"{notebookLine}  cell {number}/{count}";
        ShowBelow(ProgressText.FirstLine(cell));
    }

    /// <inheritdoc/>
    public void Wrote(string text)
    {
        var line = text.TrimEnd().Split('\n')[^1].Trim();
        if (line != "")
            ShowBelow(ProgressText.Cut(line));
    }

    /// <inheritdoc/>
    public void NotebookEnded(NotebookResult result)
    {
        var colour = result.Status == RunStatus.Passed ? "green" : "red";
        console.MarkupLine($"[{colour}]{Markup.Escape(ProgressText.Verdict(result))}[/]");
    }

    // What the cell says of itself: its code at first, then what it wrote last.
    private void ShowBelow(string line) => status.Status($"{cellLine}\n  [grey]{Markup.Escape(line)}[/]");
}
