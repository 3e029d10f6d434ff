namespace NotebookRunner.Results;

/// <summary>Whether a notebook did all it should.</summary>
public enum RunStatus
{
    /// <summary>Every cell ran, every claim was shown and holds.</summary>
    Passed,

    /// <summary>Something failed: <see cref="NotebookResult.Error"/> or a cell says what.</summary>
    Failed,
}
