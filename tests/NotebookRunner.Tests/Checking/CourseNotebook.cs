using NotebookRunner.Checking;
using NotebookRunner.Notebooks;
using NotebookRunner.Tests.Support;

namespace NotebookRunner.Tests.Checking;

/// <summary>A notebook that keeps every rule, to be broken in one place.</summary>
internal static class CourseNotebook
{
    /// <summary>A clean notebook with these code cells between the set-up and the summary.</summary>
    public static Notebook With(params string[] sources)
    {
        string[] code = ["#!import setup.csx", "Course.Ready()", "int epochs = 3;", .. sources, "Course.Summary()"];
        var cells = Sample.OfCode(code).Cells.ToList();
        cells[2] = Tagged(cells[2]);
        var hint = Sample.Markdown("intro", "# Title\n\nFirst time? Run `dotnet build` in the project's folder.");
        return NotebookCleaner.Clean(new Notebook { Path = Path.GetFullPath("notebooks/01-x.ipynb"), Cells = [hint, .. cells] });
    }

    public static IReadOnlyList<Finding> Findings(Notebook notebook) => NotebookCheck.Of(notebook, NotebookWriter.Format(notebook));

    private static Cell Tagged(Cell cell) => cell with
    {
        Metadata = new() { ["tags"] = new System.Text.Json.Nodes.JsonArray("parameters") },
    };
}
