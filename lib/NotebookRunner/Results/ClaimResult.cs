namespace NotebookRunner.Results;

/// <summary>A claim that a notebook showed.</summary>
/// <param name="Text">The statement.</param>
/// <param name="Value">The measured value, as text.</param>
/// <param name="Holds">Whether it holds; null when the notebook did not assert it, because a default was changed.</param>
public sealed record ClaimResult(string Text, string Value, bool? Holds);
