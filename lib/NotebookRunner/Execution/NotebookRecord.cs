using System.Diagnostics;
using NotebookRunner.Notebooks;
using NotebookRunner.Protocol;
using NotebookRunner.Results;

namespace NotebookRunner.Execution;

/// <summary>What is known of a notebook's run so far: outputs and ends of its cells.</summary>
/// <param name="notebook">The notebook that runs; what outputs it has are dropped.</param>
internal sealed class NotebookRecord(Notebook notebook)
{
    private readonly List<Cell> codeCells = [.. notebook.Cells.Where(cell => cell.Kind == CellKind.Code)];
    private readonly Dictionary<Cell, CellTranscript> transcripts = new(ReferenceEqualityComparer.Instance);
    private readonly List<CellResult> ended = [];
    private readonly Stopwatch cellClock = new();
    private CellTranscript current = new();

    /// <summary>The notebook's file.</summary>
    public string Path => notebook.Path;

    /// <summary>The code cells, in order.</summary>
    public IReadOnlyList<Cell> CodeCells => codeCells;

    /// <summary>The cell that runs, or else would run next; null after the last.</summary>
    public Cell? Running => ended.Count < codeCells.Count ? codeCells[ended.Count] : null;

    /// <summary>The largest working set reported, in MiB.</summary>
    public double PeakMemoryMiB { get; private set; }

    /// <summary>Whether every cell ended well.</summary>
    public bool AllPassed => ended.Count == codeCells.Count && ended.All(cell => cell.Status == CellStatus.Passed);

    /// <summary>Takes a report of the worker.</summary>
    public void Take(WorkerEvent report)
    {
        switch (report)
        {
            case CellBegan:
                cellClock.Restart();
                transcripts[Running!] = current = new CellTranscript();
                break;
            case StreamWritten written:
                AddText(written.Name, written.Text);
                break;
            case ValueShown shown:
                current.Add(shown.IsResult ? new ResultOutput(shown.Data, ended.Count + 1) : new DisplayOutput(shown.Data));
                break;
            case CellEnded end:
                PeakMemoryMiB = Math.Max(PeakMemoryMiB, end.PeakMemoryMiB);
                End(end.Error, end.Traceback);
                break;
        }
    }

    /// <summary>Adds text to what the cell wrote that began last; a thread of it may still run.</summary>
    public void AddText(string name, string text) => current.Add(name, text);

    /// <summary>Ends the cell that began last. What comes after a failure changes nothing.</summary>
    public void End(CellError? error, IReadOnlyList<string> traceback)
    {
        if (ended is [.., { Status: CellStatus.Failed }])
            return;
        // An end between two cells, or after the last, is the earlier one's.
        if (ended.Count > 0 && (Running is null || !transcripts.ContainsKey(Running)))
            ended.RemoveAt(ended.Count - 1);
        transcripts.TryAdd(Running!, current);
        if (error is not null)
            current.Add(new ErrorOutput(error.Name, error.Message, traceback));
        var status = error is null ? CellStatus.Passed : CellStatus.Failed;
        ended.Add(new CellResult(Running!.Id, status, cellClock.Elapsed.TotalSeconds, error));
    }

    /// <summary>Notes a memory figure that was measured from outside.</summary>
    public void NoteMemory(double peakMiB) => PeakMemoryMiB = Math.Max(PeakMemoryMiB, peakMiB);

    /// <summary>The ends of all code cells; those that were never started are marked so.</summary>
    public IReadOnlyList<CellResult> CellResults() =>
        [.. ended, .. codeCells.Skip(ended.Count).Select(cell => new CellResult(cell.Id, CellStatus.NotRun, 0))];

    /// <summary>The notebook with what was shown so far.</summary>
    public Notebook Executed() => notebook with { Cells = [.. notebook.Cells.Select(WithOutputs)] };

    private Cell WithOutputs(Cell cell) => cell.Kind != CellKind.Code
        ? cell
        : cell with
        {
            Outputs = transcripts.GetValueOrDefault(cell)?.Outputs() ?? [],
            ExecutionCount = transcripts.ContainsKey(cell) ? codeCells.IndexOf(cell) + 1 : null,
        };
}
