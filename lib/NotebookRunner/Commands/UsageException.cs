namespace NotebookRunner.Commands;

/// <summary>A command line that can't be carried out; the message says what to change.</summary>
public sealed class UsageException(string message) : Exception(message);
