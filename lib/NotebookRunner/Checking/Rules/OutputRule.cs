namespace NotebookRunner.Checking.Rules;

/// <summary>Notebooks are committed without outputs: those of the last run are on the site.</summary>
internal sealed class OutputRule : INotebookRule
{
    public IEnumerable<Finding> Check(CheckedNotebook notebook) =>
        from cell in notebook.CodeCells
        where cell.Cell.Outputs.Count > 0 || cell.Cell.ExecutionCount is not null
        select notebook.In(cell.Cell, null, "Outputs or an execution count are stored.", "Run `clean`.");
}
