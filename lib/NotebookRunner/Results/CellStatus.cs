namespace NotebookRunner.Results;

/// <summary>How a code cell's execution ended.</summary>
public enum CellStatus
{
    /// <summary>It ran to its end.</summary>
    Passed,

    /// <summary>It threw, did not compile, took too long, or ended its process.</summary>
    Failed,

    /// <summary>It was not started, because an earlier cell failed.</summary>
    NotRun,
}
