namespace NotebookRunner.Parameters;

/// <summary>A variable that the cell tagged <c>parameters</c> declares.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its C# type as a keyword: <c>int</c>, <c>double</c>, <c>string</c> …</param>
public sealed record DeclaredParameter(string Name, string Type);
