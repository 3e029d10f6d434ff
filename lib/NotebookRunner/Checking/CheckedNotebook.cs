using NotebookRunner.Notebooks;

namespace NotebookRunner.Checking;

/// <summary>A notebook with what the rules ask about it.</summary>
internal sealed class CheckedNotebook
{
    /// <param name="notebook">The notebook.</param>
    /// <param name="text">Its file's text.</param>
    public CheckedNotebook(Notebook notebook, string text)
    {
        Notebook = notebook;
        Text = text;
        CodeCells = [.. notebook.Cells.Where(cell => cell.Kind == CellKind.Code).Select(cell => new CheckedCell(cell))];
    }

    public Notebook Notebook { get; }

    public string Text { get; }

    /// <summary>The code cells, in order.</summary>
    public IReadOnlyList<CheckedCell> CodeCells { get; }

    /// <summary>Whether it holds worked solutions: then it lies in the folder of that name.</summary>
    public bool IsSolution => Path.GetFileName(Path.GetDirectoryName(Notebook.Path)) == "solutions";

    public Finding Document(string problem, string remedy) => new(Notebook.Path, null, null, problem, remedy);

    public Finding In(Cell cell, int? line, string problem, string remedy) => new(Notebook.Path, cell.Id, line, problem, remedy);
}
