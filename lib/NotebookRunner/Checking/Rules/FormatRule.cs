using NotebookRunner.Notebooks;

namespace NotebookRunner.Checking.Rules;

/// <summary>The file is nbformat 4.5 in canonical form, so that a change of a cell is a change of that cell's lines only.</summary>
internal sealed class FormatRule : INotebookRule
{
    private const string Remedy = "Run `clean`.";

    public IEnumerable<Finding> Check(CheckedNotebook notebook)
    {
        if (notebook.Notebook.FormatMinor != 5)
            yield return notebook.Document($"The format is 4.{notebook.Notebook.FormatMinor}, not 4.5.", Remedy);
        if (notebook.Notebook.Cells.Any(cell => cell.Id == ""))
            yield return notebook.Document("A cell has no id.", Remedy);
        foreach (var field in notebook.Notebook.Extra)
            yield return notebook.Document($"The field \"{field.Key}\" is foreign to the format.", Remedy);
        if (notebook.Text != NotebookWriter.Format(notebook.Notebook))
            yield return notebook.Document("The file is not formatted canonically.", Remedy);
    }
}
