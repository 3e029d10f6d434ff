using NotebookRunner.Execution;

namespace NotebookRunner.Commands;

/// <summary>What to run, and where to.</summary>
/// <param name="Root">The course's folder.</param>
/// <param name="Notebooks">The notebooks' files, in order.</param>
/// <param name="Output">The folder for the site, the executed notebooks and the summary.</param>
/// <param name="Parameters">From name to value; the same for every notebook.</param>
/// <param name="Settings">The limits.</param>
public sealed record RunRequest(
    string Root,
    IReadOnlyList<string> Notebooks,
    string Output,
    IReadOnlyDictionary<string, string> Parameters,
    RunSettings Settings);
