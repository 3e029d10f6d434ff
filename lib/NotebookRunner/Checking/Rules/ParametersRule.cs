namespace NotebookRunner.Checking.Rules;

/// <summary>One cell says what an experiment may vary.</summary>
internal sealed class ParametersRule : INotebookRule
{
    public IEnumerable<Finding> Check(CheckedNotebook notebook)
    {
        var tagged = notebook.CodeCells.Count(cell => cell.Cell.HasTag("parameters"));
        if (tagged != 1 && !notebook.IsSolution)
            yield return notebook.Document($"{tagged} code cells are tagged \"parameters\", not one.", "Tag the cell that holds seed, epochs and the like.");
    }
}
