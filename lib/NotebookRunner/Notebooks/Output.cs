using System.Text.Json.Nodes;

namespace NotebookRunner.Notebooks;

/// <summary>Something that a code cell showed.</summary>
public abstract record Output
{
    /// <summary>Fields that the format does not name.</summary>
    public JsonObject Extra { get; init; } = [];
}

/// <summary>Text that a cell wrote to a console stream.</summary>
/// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">The text, with <c>\n</c> between lines.</param>
public sealed record StreamOutput(string Name, string Text) : Output;

/// <summary>A value in one or more representations, by MIME type: what <c>Display()</c> shows.</summary>
/// <param name="Data">From MIME type to text; for JSON types, to a JSON value.</param>
public record DisplayOutput(JsonObject Data) : Output
{
    /// <summary>Remarks on the data, by MIME type.</summary>
    public JsonObject Metadata { get; init; } = [];

    /// <summary>The <c>text/html</c> form, or null.</summary>
    public string? Html => Text("text/html");

    /// <summary>The <c>text/plain</c> form, or null.</summary>
    public string? PlainText => Text("text/plain");

    private string? Text(string mimeType) => Data[mimeType]?.GetValue<string>();
}

/// <summary>The value of a cell's last expression.</summary>
/// <param name="Data">From MIME type to text.</param>
/// <param name="ExecutionCount">The cell's position in the order of execution, from 1.</param>
public sealed record ResultOutput(JsonObject Data, int? ExecutionCount) : DisplayOutput(Data);

/// <summary>The failure that ended a cell.</summary>
/// <param name="Name">The kind: an exception's type name, <c>CompilationError</c>, <c>TimeLimit</c> …</param>
/// <param name="Value">The message.</param>
/// <param name="Traceback">Readable lines: where it happened.</param>
public sealed record ErrorOutput(string Name, string Value, IReadOnlyList<string> Traceback) : Output;
