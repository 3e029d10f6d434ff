using System.Text.Json;
using System.Text.Json.Serialization;

namespace NeuralNotebooks.Display;

/// <summary>Plotly's "colorscale": pairs of position (0 to 1) and colour.</summary>
[JsonConverter(typeof(ColorStopsConverter))]
internal sealed record ColorStops((double At, string Colour)[] Stops);

/// <summary>Reads and writes a colour scale as [[0, "#rrggbb"], …].</summary>
internal sealed class ColorStopsConverter : JsonConverter<ColorStops>
{
    public override ColorStops Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
    {
        var pairs = JsonSerializer.Deserialize<JsonElement[][]>(ref reader, options) ?? [];
        if (pairs.Length < 2 || pairs.Any(pair => pair.Length != 2 || pair[0].ValueKind != JsonValueKind.Number || !IsHex(pair[1])))
            throw new JsonException("a colour scale is a list of at least two pairs [position, \"#rrggbb\"]");
        return new([.. pairs.Select(pair => (pair[0].GetDouble(), pair[1].GetString()!))]);
    }

    public override void Write(Utf8JsonWriter writer, ColorStops value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var (at, colour) in value.Stops)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(at);
            writer.WriteStringValue(colour);
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
    }

    private static bool IsHex(JsonElement element) =>
        element.ValueKind == JsonValueKind.String && element.GetString() is { Length: 7 } text
        && text[0] == '#' && text.Skip(1).All(char.IsAsciiHexDigit);
}
