using System.Diagnostics;
using System.Globalization;
using NotebookRunner.Notebooks;
using NotebookRunner.Protocol;
using NotebookRunner.Results;

namespace NotebookRunner.Execution;

/// <summary>Runs a notebook in a process of its own and reports what became of every cell, whatever the cells do.</summary>
/// <param name="settings">The limits.</param>
/// <param name="progress">Is told about every cell.</param>
public sealed class NotebookExecutor(RunSettings settings, IRunProgress progress)
{
    private const int TracebackLines = 20;

    /// <summary>Runs a notebook; a failing cell ends it, and is in the result.</summary>
    /// <param name="notebook">The notebook; its stored outputs are dropped.</param>
    /// <param name="cancellation">Kills the process and throws.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<ExecutedNotebook> RunAsync(Notebook notebook, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var record = new NotebookRecord(notebook);
        if (record.CodeCells.Count > 0)
            await FollowAsync(record, cancellation);
        var executed = record.Executed();
        return new ExecutedNotebook(executed, ResultOf.Notebook(executed, record, clock.Elapsed, settings));
    }

    private async Task FollowAsync(NotebookRecord record, CancellationToken cancellation)
    {
        await using var worker = WorkerProcess.Start();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(settings.StartTimeout);
        var begun = false;
        try
        {
            await worker.SendAsync(Job(record), limit.Token);
            while (await worker.NextAsync(limit.Token) is { } report)
            {
                record.Take(report);
                if (report is WorkerDone)
                {
                    await NoteUncapturedAsync(worker, record);
                    return;
                }
                if (report is CellBegan began)
                {
                    begun = true;
                    record.NoteMemory(worker.PeakMemoryMiB());
                    limit.CancelAfter(settings.CellTimeout);
                    progress.CellBegan(record.CodeCells[began.Index], began.Index + 1, record.CodeCells.Count);
                }
                else if (report is StreamWritten written)
                    progress.Wrote(written.Text);
            }
            await NoteEarlyEndAsync(worker, record, begun);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            record.NoteMemory(worker.PeakMemoryMiB());
            record.End(begun ? TimeLimit("The cell", settings.CellTimeout) : TimeLimit("The start of its process", settings.StartTimeout), []);
        }
    }

    // What native code wrote past the capture can't be told apart by cell.
    private static async Task NoteUncapturedAsync(WorkerProcess worker, NotebookRecord record)
    {
        if ((await worker.StandardStreamsAsync()).Output is var output and not "")
            record.AddText("stdout", output);
    }

    private WorkerJob Job(NotebookRecord record) =>
        new(record.Path, [.. record.CodeCells.Select(cell => new WorkerCell(cell.Id, cell.Source))], settings.OutputLimit);

    private static async Task NoteEarlyEndAsync(WorkerProcess worker, NotebookRecord record, bool begun)
    {
        var code = await worker.ExitCodeAsync();
        var (output, error) = await worker.StandardStreamsAsync();
        if (output != "")
            record.AddText("stdout", output);
        var lines = error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var what = begun ? "The cell ended the process that ran it" : "The process that was to run the notebook did not start";
        var reason = lines.Length == 0 ? "" : $": {lines[0]}";
        record.End(new CellError("ProcessEnded", string.Create(CultureInfo.InvariantCulture, $"{what} (exit code {code}){reason}")),
            [.. lines.Take(TracebackLines)]);
    }

    private static CellError TimeLimit(string what, TimeSpan limit) => new("TimeLimit", string.Create(
        CultureInfo.InvariantCulture, $"{what} took longer than the limit of {limit.TotalSeconds} s and was stopped."));
}
