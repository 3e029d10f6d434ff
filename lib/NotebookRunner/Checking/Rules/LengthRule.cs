namespace NotebookRunner.Checking.Rules;

/// <summary>A cell is read in one look.</summary>
internal sealed class LengthRule : INotebookRule
{
    private const int Longest = 25;

    public IEnumerable<Finding> Check(CheckedNotebook notebook) =>
        from cell in notebook.CodeCells
        let lines = cell.Source.Split('\n').Length
        where lines > Longest
        select notebook.In(cell.Cell, null, $"The cell has {lines} lines; the most is {Longest}.", "Split it, or move what hides the idea into the library.");
}
