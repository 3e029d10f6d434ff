namespace NotebookRunner.Notebooks;

/// <summary>A file that is not a notebook the runner can use. The message names the file, the fault and the remedy.</summary>
/// <param name="path">The notebook's file.</param>
/// <param name="fault">What was found and what was expected, without a full stop.</param>
/// <param name="remedy">What to do, a whole sentence.</param>
public sealed class NotebookException(string path, string fault, string remedy)
    : Exception($"{path}: {fault}. {remedy}")
{
    /// <summary>What was found and what was expected.</summary>
    public string Fault { get; } = fault;
}
