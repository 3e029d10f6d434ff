using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotebookRunner.Notebooks;

/// <summary>JSON as Jupyter writes it: keys in ordinal order, one space a level, only what must be escaped is escaped.</summary>
public static class CanonicalJson
{
    /// <summary>The canonical text of a value, with a line feed at its end.</summary>
    /// <param name="node">The value.</param>
    /// <param name="sorted">False keeps the order of the fields.</param>
    public static string Format(JsonNode node, bool sorted = true)
    {
        var text = new StringBuilder();
        Append(text, node, depth: 0, sorted);
        return text.Append('\n').ToString();
    }

    private static void Append(StringBuilder text, JsonNode? node, int depth, bool sorted)
    {
        switch (node)
        {
            case JsonObject { Count: > 0 } fields:
                AppendList(text, '{', '}', fields.OrderBy(field => sorted ? field.Key : "", StringComparer.Ordinal), depth, field =>
                {
                    AppendString(text, field.Key);
                    text.Append(": ");
                    Append(text, field.Value, depth + 1, sorted);
                });
                break;
            case JsonArray { Count: > 0 } items:
                AppendList(text, '[', ']', items, depth, item => Append(text, item, depth + 1, sorted));
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                AppendString(text, value.GetValue<string>());
                break;
            default:
                text.Append(node?.ToJsonString() ?? "null");
                break;
        }
    }

    private static void AppendList<T>(
        StringBuilder text, char open, char close, IEnumerable<T> items, int depth, Action<T> append)
    {
        var separator = open;
        foreach (var item in items)
        {
            text.Append(separator).Append('\n').Append(' ', depth + 1);
            append(item);
            separator = ',';
        }
        text.Append('\n').Append(' ', depth).Append(close);
    }

    private static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var symbol in value)
            _ = symbol switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                < ' ' => text.Append("\\u").Append(((int)symbol).ToString("x4", CultureInfo.InvariantCulture)),
                _ => text.Append(symbol),
            };
        text.Append('"');
    }
}
