namespace NotebookRunner.Results;

/// <summary>What became of one notebook: its entry in <c>results.json</c>.</summary>
public sealed record NotebookResult
{
    /// <summary>The file's name without extension, such as <c>05-mnist-mlp</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The notebook's first heading; the name if it has none or could not be read.</summary>
    public required string Title { get; init; }

    /// <summary>Whether it did all it should.</summary>
    public required RunStatus Status { get; init; }

    /// <summary>Wall-clock seconds of the notebook's process, start included.</summary>
    public double Seconds { get; init; }

    /// <summary>The largest working set of the notebook's process, in MiB.</summary>
    public double PeakMemoryMiB { get; init; }

    /// <summary>The claims shown, in order.</summary>
    public IReadOnlyList<ClaimResult> Claims { get; init; } = [];

    /// <summary>The exercises shown, in order.</summary>
    public IReadOnlyList<ExerciseResult> Exercises { get; init; } = [];

    /// <summary>Why the notebook failed, in one sentence that names the cell or the file; null when it passed.</summary>
    public string? Error { get; init; }

    /// <summary>What became of each code cell, in order; empty when the notebook could not be read.</summary>
    public IReadOnlyList<CellResult> Cells { get; init; } = [];
}
