using System.Text.Json.Nodes;

namespace NotebookRunner.Notebooks;

/// <summary>Text as notebooks store it: a list of lines, each with its line feed but perhaps the last.</summary>
internal static class MultilineText
{
    /// <summary>The lines of a text, as a JSON list.</summary>
    public static JsonArray Split(string text)
    {
        var lines = new JsonArray();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var feed and >= 0 ? feed + 1 : text.Length;
            lines.Add(text[start..end]);
            start = end;
        }
        return lines;
    }

    /// <summary>The text of a JSON string or a list of JSON strings; null when it is neither.</summary>
    public static string? Join(JsonNode? node)
    {
        if (node is JsonArray lines)
            return lines.All(JsonField.IsString) ? string.Concat(lines.Select(line => line!.GetValue<string>())) : null;
        return JsonField.IsString(node) ? node!.GetValue<string>() : null;
    }
}
