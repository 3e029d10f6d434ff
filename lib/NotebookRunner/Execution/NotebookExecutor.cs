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
    /// <summary>Runs a notebook; a failing cell ends it, and is in the result.</summary>
    /// <param name="notebook">The notebook; its stored outputs are dropped.</param>
    /// <param name="cancellation">Kills the process and throws.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<ExecutedNotebook> RunAsync(Notebook notebook, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var record = new NotebookRecord(notebook);
        await using (var worker = WorkerProcess.Start())
        {
            try
            {
                await FollowAsync(worker, record, cancellation);
            }
            finally
            {
                record.NoteMemory(worker.PeakMemoryMiB());
            }
        }
        var executed = record.Executed();
        return new ExecutedNotebook(executed, ResultOf.Notebook(executed, record, clock.Elapsed, settings));
    }

    private async Task FollowAsync(WorkerProcess worker, NotebookRecord record, CancellationToken cancellation)
    {
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
                    record.AddText("stdout", (await worker.StandardStreamsAsync()).Output);
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
            await NoteEarlyEndAsync(worker, record);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            record.End(begun ? TimeLimit("The cell", settings.CellTimeout) : TimeLimit("The start of its process", settings.StartTimeout), []);
        }
    }

    private WorkerJob Job(NotebookRecord record) =>
        new(record.Path, [.. record.CodeCells.Select(cell => new WorkerCell(cell.Id, cell.Source))], settings.OutputLimit);

    private static async Task NoteEarlyEndAsync(WorkerProcess worker, NotebookRecord record)
    {
        var code = await worker.ExitCodeAsync();
        var (output, error) = await worker.StandardStreamsAsync();
        record.AddText("stdout", output);
        var reason = error.Split('\n', 2)[0].Trim();
        record.End(new CellError("ProcessEnded", string.Create(CultureInfo.InvariantCulture,
            $"The cell ended the process that ran it (exit code {code}){(reason == "" ? "" : $": {reason}")}")),
            error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Take(20).ToList());
    }

    private static CellError TimeLimit(string what, TimeSpan limit) => new("TimeLimit", string.Create(
        CultureInfo.InvariantCulture, $"{what} took longer than the limit of {limit.TotalSeconds} s and was stopped."));
}
