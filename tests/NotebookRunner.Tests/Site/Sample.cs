using System.Text.Json.Nodes;
using NotebookRunner.Notebooks;
using NotebookRunner.Results;
using NotebookRunner.Site;

namespace NotebookRunner.Tests.Site;

/// <summary>Small executed notebooks, made in memory.</summary>
internal static class Sample
{
    public const string Picture = "data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=";

    public static Cell Prose(string markdown) => new() { Kind = CellKind.Markdown, Id = "prose", Source = markdown };

    public static Cell Code(string source, params Output[] outputs) => new() { Kind = CellKind.Code, Id = "code", Source = source, Outputs = outputs };

    public static Cell Tagged(string tag, string source) =>
        Code(source) with { Metadata = new JsonObject { ["tags"] = new JsonArray(tag) } };

    public static Output Shown(string html) => new DisplayOutput(new JsonObject { ["text/html"] = html, ["text/plain"] = "a picture" });

    public static Output Value(string text) => new ResultOutput(new JsonObject { ["text/plain"] = text }, 1);

    public static ExecutedNotebook Executed(string name, params Cell[] cells)
    {
        var notebook = new Notebook { Path = $"/course/notebooks/{name}.ipynb", Cells = cells };
        return new ExecutedNotebook(notebook, new NotebookResult
        {
            Name = name,
            Title = notebook.Title,
            Status = RunStatus.Passed,
            Seconds = 12.34,
            PeakMemoryMiB = 256,
            Cells = [.. cells.Where(c => c.Kind == CellKind.Code).Select(c => new CellResult(c.Id, CellStatus.Passed, 0.1))],
        });
    }

    /// <summary>A notebook of three code cells, the second of which failed.</summary>
    public static ExecutedNotebook Failed(string name)
    {
        var executed = Executed(name, Prose("# A chapter that fails"), Code("var a = 1;"),
            Code("var b = a /\n 0;", new ErrorOutput("DivideByZeroException", "Attempted to divide <a> by zero.", ["line 2 of the cell"])), Code("b"));
        return executed with
        {
            Result = executed.Result with
            {
                Status = RunStatus.Failed,
                Error = "Cell code, line 2: DivideByZeroException",
                Cells =
                [
                    new("code", CellStatus.Passed, 0.1),
                    new("code", CellStatus.Failed, 0.2, new CellError("DivideByZeroException", "Attempted to divide <a> by zero.", 2)),
                    new("code", CellStatus.NotRun, 0),
                ],
            },
        };
    }

    /// <summary>The page of a notebook as a document.</summary>
    public static string Page(ExecutedNotebook executed, FormulaStore? formulas = null, Action<string>? warn = null)
    {
        var chapters = Chapter.Of([executed]);
        var page = new NotebookPage(formulas ?? FormulaStore.Empty, new SiteLinks(chapters), warn ?? (_ => { }));
        return PageShell.ToHtml(page.Make(chapters[0], null, null));
    }
}
