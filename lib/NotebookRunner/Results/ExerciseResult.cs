namespace NotebookRunner.Results;

/// <summary>The state of an exercise that a notebook showed.</summary>
/// <param name="Id">The exercise's id.</param>
/// <param name="Attempted">Whether there was an answer to check.</param>
/// <param name="Passed">Whether the answer was right.</param>
public sealed record ExerciseResult(string Id, bool Attempted, bool Passed);
