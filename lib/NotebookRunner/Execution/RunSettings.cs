namespace NotebookRunner.Execution;

/// <summary>The limits of a run.</summary>
public sealed record RunSettings
{
    /// <summary>How long one cell may take, compilation included. Default: ten minutes.</summary>
    public TimeSpan CellTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long a worker process may take to report its first cell. Default: two minutes, for a busy machine.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How many characters of console output are kept of one cell. Default: 2²⁰.</summary>
    public int OutputLimit { get; init; } = 1 << 20;

    /// <summary>Whether a claim that the notebook did not assert counts as a failure: yes, unless parameters were given.</summary>
    public bool AllClaimsAsserted { get; init; } = true;
}
