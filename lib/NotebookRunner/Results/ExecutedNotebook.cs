using NotebookRunner.Notebooks;

namespace NotebookRunner.Results;

/// <summary>A notebook with the outputs of a run, and what became of it.</summary>
/// <param name="Notebook">The notebook; without cells when the file could not be read.</param>
/// <param name="Result">What became of it.</param>
public sealed record ExecutedNotebook(Notebook Notebook, NotebookResult Result);
