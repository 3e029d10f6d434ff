using System.Text.Json.Nodes;

namespace NotebookRunner.Notebooks;

/// <summary>One cell of a notebook.</summary>
public sealed record Cell
{
    /// <summary>What the cell holds.</summary>
    public required CellKind Kind { get; init; }

    /// <summary>The cell's id, unique in its notebook; empty in notebooks older than format 4.5.</summary>
    public string Id { get; init; } = "";

    /// <summary>The text, with <c>\n</c> between lines.</summary>
    public string Source { get; init; } = "";

    /// <summary>The cell's metadata: language, tags.</summary>
    public JsonObject Metadata { get; init; } = [];

    /// <summary>What the cell showed when it last ran; empty unless it is code.</summary>
    public IReadOnlyList<Output> Outputs { get; init; } = [];

    /// <summary>The position in the order of execution, from 1; null if it has not run.</summary>
    public int? ExecutionCount { get; init; }

    /// <summary>Fields of the cell that the format does not name, and <c>attachments</c>.</summary>
    public JsonObject Extra { get; init; } = [];

    /// <summary>The cell's tags, from its metadata.</summary>
    public IReadOnlyList<string> Tags =>
        Metadata["tags"] is JsonArray tags ? [.. tags.Select(tag => tag!.GetValue<string>())] : [];

    /// <summary>Whether the cell bears a tag, such as <c>parameters</c> or <c>exercise</c>.</summary>
    public bool HasTag(string tag) => Tags.Contains(tag);
}
