using NotebookRunner.Notebooks;

namespace NotebookRunner.Checking.Rules;

/// <summary>A notebook begins with the set-up that works on every host, and ends with its summary.</summary>
internal sealed class OpeningRule : INotebookRule
{
    private const string Hint = "First time? Run `dotnet build` in the project's folder.";

    public IEnumerable<Finding> Check(CheckedNotebook notebook)
    {
        var import = notebook.IsSolution ? "#!import ../setup.csx" : "#!import setup.csx";
        var code = notebook.CodeCells;
        if (code.Count == 0 || code[0].Source != import)
            yield return At(notebook, code.FirstOrDefault(), $"The first code cell is not exactly \"{import}\".", "Make it that one line.");
        if (code.Count < 2 || code[1].Source != "Course.Ready()")
            yield return At(notebook, code.ElementAtOrDefault(1), "The second code cell is not exactly \"Course.Ready()\".", "Make it that one line.");
        if (notebook.IsSolution)
            yield break;
        if (code.Count == 0 || code[^1].Source != "Course.Summary()")
            yield return At(notebook, code.LastOrDefault(), "The last code cell is not exactly \"Course.Summary()\".", "Add it as the last code cell.");
        var above = notebook.Notebook.Cells.TakeWhile(cell => cell.Kind != CellKind.Code);
        if (!above.Any(cell => cell.Source.Split('\n').Contains(Hint)))
            yield return notebook.Document("A reader is not told how to begin.", $"Above the first code cell, add the line: {Hint}");
    }

    private static Finding At(CheckedNotebook notebook, CheckedCell? cell, string problem, string remedy) =>
        cell is null ? notebook.Document(problem, remedy) : notebook.In(cell.Cell, 1, problem, remedy);
}
