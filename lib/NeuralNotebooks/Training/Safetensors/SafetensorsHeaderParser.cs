using System.Text.Json;
using System.Text.Unicode;
using static TorchSharp.torch;

namespace NeuralNotebooks.Training;

/// <summary>Reads the JSON of a header. Whatever is not as the format says is an error; nothing is guessed.</summary>
internal static class SafetensorsHeaderParser
{
    // PyTorch's own limit.
    private const int MostDimensions = 64;

    /// <param name="json">The header's bytes.</param>
    /// <param name="fault">Makes the error from the tensor's name (or null), what was found, and what was expected.</param>
    public static (List<SafetensorsEntry> Entries, Dictionary<string, string> Metadata) Parse(
        ReadOnlySpan<byte> json, Func<string?, string, string, Exception> fault)
    {
        const string expected = "a header that is one JSON object in UTF-8, each name once";
        if (json.IsEmpty || json[0] != '{') throw fault(null, "its header does not begin with {", expected);
        if (!Utf8.IsValid(json)) throw fault(null, "its header is not UTF-8", expected);
        try
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            var parsed = Root(ref reader, fault);
            // Only spaces may follow; the reader refuses anything else.
            reader.Read();
            return parsed;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw fault(null, $"its header is not valid JSON ({error.Message.TrimEnd('.')})", expected);
        }
    }

    private static (List<SafetensorsEntry>, Dictionary<string, string>) Root(ref Utf8JsonReader reader, Func<string?, string, string, Exception> fault)
    {
        var entries = new List<SafetensorsEntry>();
        var metadata = new Dictionary<string, string>();
        var names = new HashSet<string>();
        while (NextName(ref reader) is { } name)
        {
            if (!names.Add(name)) throw fault(name, "the header has it twice", "each name once");
            if (reader.TokenType != JsonTokenType.StartObject)
                throw fault(name, "the header has no object for it", "an object with dtype, shape and data_offsets");
            if (name == SafetensorsHeader.MetadataKey) Metadata(ref reader, metadata, fault);
            else entries.Add(Entry(ref reader, name, fault));
        }
        return (entries, metadata);
    }

    private static void Metadata(ref Utf8JsonReader reader, Dictionary<string, string> metadata, Func<string?, string, string, Exception> fault)
    {
        while (NextName(ref reader) is { } key)
        {
            if (reader.TokenType != JsonTokenType.String)
                throw fault(null, $"'{key}' in its {SafetensorsHeader.MetadataKey} is not text", "text for each name");
            if (!metadata.TryAdd(key, reader.GetString()!))
                throw fault(null, $"its {SafetensorsHeader.MetadataKey} has '{key}' twice", "each name once");
        }
    }

    private static SafetensorsEntry Entry(ref Utf8JsonReader reader, string name, Func<string?, string, string, Exception> fault)
    {
        string? type = null;
        List<long>? shape = null, offsets = null;
        while (NextName(ref reader) is { } key)
        {
            var isNew = key switch
            {
                "dtype" => type is null && (type = Text(ref reader)) is not null,
                "shape" => shape is null && (shape = WholeNumbers(ref reader, MostDimensions)) is not null,
                "data_offsets" => offsets is null && (offsets = WholeNumbers(ref reader, 2)) is { Count: 2 },
                _ => throw fault(name, $"the header says '{key}' of it", "dtype, shape and data_offsets, and nothing else"),
            };
            if (!isNew)
                throw fault(name, $"its {key} is malformed or stands there twice",
                    $"dtype as text, shape as at most {MostDimensions} whole numbers, data_offsets as two whole numbers, each once");
        }
        if (type is null || shape is null || offsets is null)
            throw fault(name, $"the header does not say its {(type is null ? "dtype" : shape is null ? "shape" : "data_offsets")}",
                "dtype, shape and data_offsets");
        return SafetensorsType.Of(type) is { } known
            ? new SafetensorsEntry(name, known, shape, offsets[0], offsets[1])
            : throw fault(name, $"its dtype '{type}' is not one that this library reads", SafetensorsType.Names);
    }

    /// <summary>The next name of an object, with the reader on its value; null at the object's end.</summary>
    private static string? NextName(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndObject) return null;
        var name = reader.GetString();
        reader.Read();
        return name;
    }

    private static string? Text(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String ? reader.GetString() : null;

    private static List<long>? WholeNumbers(ref Utf8JsonReader reader, int most)
    {
        if (reader.TokenType != JsonTokenType.StartArray) return null;
        var numbers = new List<long>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (numbers.Count == most || reader.TokenType != JsonTokenType.Number || !reader.TryGetInt64(out var number) || number < 0) return null;
            numbers.Add(number);
        }
        return numbers;
    }
}
