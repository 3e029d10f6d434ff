namespace NeuralNotebooks.Lessons;

/// <summary>The notebook can't run as it is set up. The message says what to do.</summary>
public sealed class CourseSetupException(string message) : Exception(message);
