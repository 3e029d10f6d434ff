using NotebookRunner.Execution;
using NotebookRunner.Files;
using NotebookRunner.Notebooks;
using NotebookRunner.Parameters;
using NotebookRunner.Results;
using NotebookRunner.Site;

namespace NotebookRunner.Commands;

/// <summary>Runs notebooks one after another and writes the executed notebooks, the site and the summary.</summary>
/// <param name="request">What to run, and where to.</param>
/// <param name="progress">Is told how it goes on.</param>
public sealed class CourseRun(RunRequest request, IRunProgress progress)
{
    /// <summary>Runs everything; a notebook that fails does not keep the others from running.</summary>
    /// <returns>What became of each notebook, in order.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled; what was written is whole.</exception>
    public async Task<IReadOnlyList<ExecutedNotebook>> RunAsync(CancellationToken cancellation)
    {
        // A folder that can't be written to is an error before the work, not after it.
        Directory.CreateDirectory(Path.Combine(request.Output, "executed"));
        var executed = new List<ExecutedNotebook>();
        foreach (var path in request.Notebooks)
            executed.Add(await RunOneAsync(path, executed.Count + 1, cancellation));
        new SiteWriter(new SiteOptions(request.Root, Console.Error.WriteLine)).Write(executed, Path.Combine(request.Output, "site"));
        ResultsFile.Write(
            Path.Combine(request.Output, "results.json"), CourseFolder.Stack, executed.Select(notebook => notebook.Result));
        return executed;
    }

    private async Task<ExecutedNotebook> RunOneAsync(string path, int number, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Notebook notebook;
        try
        {
            notebook = ParameterCell.Inject(NotebookReader.Read(path), request.Parameters);
        }
        catch (Exception error) when (error is NotebookException or ParameterException)
        {
            var unread = ResultOf.Unreadable(path, error.Message);
            progress.NotebookEnded(unread);
            return new ExecutedNotebook(new Notebook { Path = Path.GetFullPath(path) }, unread);
        }
        progress.NotebookBegan(notebook, number, request.Notebooks.Count);
        var run = await new NotebookExecutor(request.Settings, progress).RunAsync(notebook, cancellation);
        NotebookWriter.Write(run.Notebook, Path.Combine(request.Output, "executed", Path.GetFileName(path)));
        progress.NotebookEnded(run.Result);
        return run;
    }
}
