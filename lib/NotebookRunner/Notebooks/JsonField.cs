using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotebookRunner.Notebooks;

/// <summary>Fields of a JSON object, read with their expected type; a wrong one is an error that names the place.</summary>
/// <param name="Place">Where the object stands, such as <c>cell 3</c>.</param>
/// <param name="Fields">The object.</param>
internal sealed record JsonField(string Place, JsonObject Fields)
{
    public JsonObject Object(string name) => Typed(name, "an object", node => node as JsonObject);

    public JsonObject OptionalObject(string name) => Fields.ContainsKey(name) ? Object(name) : [];

    public JsonArray List(string name) => Typed(name, "a list", node => node as JsonArray);

    public string Text(string name) => Typed(name, "text", node => IsString(node) ? node!.GetValue<string>() : null);

    public string Lines(string name) => Typed(name, "text or a list of texts", MultilineText.Join);

    public int WholeNumber(string name) => Typed(name, "a whole number, at least 0", AsCount)!.Value;

    public int? OptionalWholeNumber(string name) =>
        Fields.TryGetPropertyValue(name, out var node) && node is null ? null : WholeNumber(name);

    /// <summary>A copy of the fields but those named.</summary>
    public JsonObject Except(params ReadOnlySpan<string> names)
    {
        var rest = (JsonObject)Fields.DeepClone();
        foreach (var name in names)
            rest.Remove(name);
        return rest;
    }

    public static bool IsString(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String;

    public static InvalidDataException Wrong(string place, string fault) => new($"{place}: {fault}");

    private T Typed<T>(string name, string expected, Func<JsonNode?, T?> read)
    {
        if (!Fields.TryGetPropertyValue(name, out var node))
            throw Wrong(Place, $"the field \"{name}\" is missing");
        return read(node) is { } value
            ? value
            : throw Wrong(Place, $"\"{name}\" is {Describe(node)}, not {expected}");
    }

    private static int? AsCount(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.Number && node.AsValue().TryGetValue(out int count) && count >= 0 ? count : null;

    private static string Describe(JsonNode? node) => node?.GetValueKind() switch
    {
        null => "null",
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "text",
        JsonValueKind.Number => $"the number {Shorten(node.ToJsonString())}",
        _ => "true or false",
    };

    private static string Shorten(string text) => text.Length <= 20 ? text : text[..20] + "…";
}
