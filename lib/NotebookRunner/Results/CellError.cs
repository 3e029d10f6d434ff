namespace NotebookRunner.Results;

/// <summary>Why a cell failed.</summary>
/// <param name="Name">The kind: an exception's type name, <c>CompilationError</c>, <c>TimeLimit</c>, <c>ProcessEnded</c> …</param>
/// <param name="Message">What happened, and what to do about it where that is known.</param>
/// <param name="Line">The line in the cell, from 1; null if it is not known.</param>
/// <param name="Column">The column in that line, from 1; null if it is not known.</param>
public sealed record CellError(string Name, string Message, int? Line = null, int? Column = null);
