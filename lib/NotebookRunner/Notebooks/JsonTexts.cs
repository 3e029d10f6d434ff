using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotebookRunner.Notebooks;

/// <summary>Makes sure that every text in a JSON document can be read: escaped halves of characters can't.</summary>
internal static class JsonTexts
{
    /// <exception cref="InvalidDataException">A text or a name holds half of a surrogate pair.</exception>
    public static void Validate(JsonNode? node)
    {
        try
        {
            Visit(node);
        }
        catch (InvalidOperationException)
        {
            throw JsonField.Wrong("text", "an escape that is half of a character");
        }
    }

    private static void Visit(JsonNode? node)
    {
        if (node is JsonObject fields)
            foreach (var (_, value) in fields)
                Visit(value);
        else if (node is JsonArray items)
            foreach (var item in items)
                Visit(item);
        else if (node?.GetValueKind() == JsonValueKind.String)
            _ = node.GetValue<string>();
    }
}
