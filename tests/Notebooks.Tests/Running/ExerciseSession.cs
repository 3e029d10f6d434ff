using AngleSharp.Html.Parser;
using NotebookRunner.Execution;
using NotebookRunner.Notebooks;
using NotebookRunner.Results;

namespace Notebooks.Tests.Running;

/// <summary>What a check showed for one answer.</summary>
internal sealed record Verdict(string Attempted, string Passed, string Text);

/// <summary>Runs many answers to a chapter's exercises in one process, after the chapter's set-up.</summary>
internal static class ExerciseSession
{
    public static async Task<IReadOnlyList<Verdict>> RunAsync(string chapter, IReadOnlyList<string> sources)
    {
        var notebook = Course.Chapter(chapter);
        var setUp = notebook.Cells.Where(cell => cell.Kind == CellKind.Code).Take(1).Concat(notebook.Cells.Where(cell => cell.HasTag("exercise-context")));
        var answers = sources.Select((source, i) => new Cell { Kind = CellKind.Code, Id = $"answer-{i}", Source = source }).ToList();
        var session = notebook with { Cells = [.. setUp, .. answers] };
        var run = await new NotebookExecutor(new RunSettings(), new Silence()).RunAsync(session, TestContext.Current.CancellationToken);
        Assert.True(run.Result.Error is null, run.Result.Error);
        return [.. run.Notebook.Cells.Where(cell => cell.Id.StartsWith("answer-")).Select(Read)];
    }

    private static Verdict Read(Cell cell)
    {
        var html = string.Concat(cell.Outputs.OfType<DisplayOutput>().Select(output => output.Html));
        var shown = new HtmlParser().ParseDocument(html).QuerySelector("[data-nn=exercise]");
        Assert.True(shown is not null, $"The check showed nothing for:\n{cell.Source}");
        return new Verdict(shown.GetAttribute("data-attempted")!, shown.GetAttribute("data-passed")!, shown.TextContent);
    }

    private sealed class Silence : IRunProgress
    {
        public void NotebookBegan(Notebook notebook, int number, int count) { }
        public void CellBegan(Cell cell, int number, int count) { }
        public void Wrote(string text) { }
        public void NotebookEnded(NotebookResult result) { }
    }
}
