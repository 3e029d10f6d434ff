namespace NotebookRunner.Checking.Rules;

/// <summary>Usings stand before all code, so that a notebook can also become one C# file.</summary>
internal sealed class UsingRule : INotebookRule
{
    public IEnumerable<Finding> Check(CheckedNotebook notebook)
    {
        var codeSeen = false;
        foreach (var cell in notebook.CodeCells)
        {
            if (codeSeen && cell.Unit.Usings is [var first, ..])
                yield return notebook.In(cell.Cell, CheckedCell.LineOf(first), "A using stands in the middle of the notebook.", "Move it to a cell before all code, or to setup.csx.");
            codeSeen |= cell.Unit.Members.Count > 0 && cell.Source != "Course.Ready()";
        }
    }
}
