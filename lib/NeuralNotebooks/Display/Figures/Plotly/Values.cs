using System.Text.Json;
using System.Text.Json.Serialization;

namespace NeuralNotebooks.Display;

/// <summary>One coordinate of a trace: numbers, where NaN is a missing point, or names of categories.</summary>
[JsonConverter(typeof(ValuesConverter))]
internal sealed record Values(double[] Numbers, string[]? Labels = null)
{
    internal static Values OfLabels(IEnumerable<string> labels) => new([], [.. labels]);

    internal int Count => Labels?.Length ?? Numbers.Length;

    internal bool IsCategorical => Labels is not null;
}

/// <summary>Reads and writes a coordinate; a missing number is null in JSON.</summary>
internal sealed class ValuesConverter : JsonConverter<Values>
{
    public override Values Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("a list of numbers or of names was expected");
        var numbers = new List<double>();
        var labels = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            if (reader.TokenType == JsonTokenType.String) labels.Add(reader.GetString()!);
            else numbers.Add(MissingNumber.Read(ref reader));
        if (labels.Count > 0 && numbers.Count > 0) throw new JsonException("a list mixes names and numbers");
        return labels.Count > 0 ? Values.OfLabels(labels) : new([.. numbers]);
    }

    public override void Write(Utf8JsonWriter writer, Values value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var label in value.Labels ?? []) writer.WriteStringValue(label);
        foreach (var number in value.Numbers) MissingNumber.Write(writer, number);
        writer.WriteEndArray();
    }
}

/// <summary>JSON has no NaN and no infinity: both are missing values, null.</summary>
internal static class MissingNumber
{
    internal static double Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => double.NaN,
        JsonTokenType.Number => reader.GetDouble(),
        _ => throw new JsonException("a number or null was expected"),
    };

    internal static void Write(Utf8JsonWriter writer, double number)
    {
        if (double.IsFinite(number)) writer.WriteNumberValue(number);
        else writer.WriteNullValue();
    }
}
