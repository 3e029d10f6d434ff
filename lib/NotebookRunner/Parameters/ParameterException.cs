namespace NotebookRunner.Parameters;

/// <summary>A parameter that can't be set. The message says what was expected and what there is to choose from.</summary>
public sealed class ParameterException(string message) : Exception(message);
