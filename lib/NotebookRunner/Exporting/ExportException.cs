namespace NotebookRunner.Exporting;

/// <summary>A notebook that can't become a program. The message names the notebook and the cell, and says what to do.</summary>
public sealed class ExportException(string message) : Exception(message);
