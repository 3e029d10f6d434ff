namespace NotebookRunner.Checking;

/// <summary>A rule about the form of notebooks.</summary>
internal interface INotebookRule
{
    /// <summary>What the notebook has that the rule does not allow, or lacks that it demands.</summary>
    IEnumerable<Finding> Check(CheckedNotebook notebook);
}
