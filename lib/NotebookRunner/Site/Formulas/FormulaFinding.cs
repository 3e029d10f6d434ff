namespace NotebookRunner.Site;

/// <summary>A formula that the store and the notebooks do not agree about.</summary>
/// <param name="File">The notebook that uses it, or the store's file for one that nothing uses.</param>
/// <param name="CellId">The cell that uses it; empty for one that nothing uses.</param>
/// <param name="Line">The line in that cell, from 1; null for one that nothing uses.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record FormulaFinding(string File, string CellId, int? Line, string Fault, string Remedy);
