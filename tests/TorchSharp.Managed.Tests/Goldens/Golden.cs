using System.Globalization;
using System.Text.Json;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

/// <summary>A file of golden values that a script of the same name made with PyTorch.</summary>
internal static class Golden
{
    /// <summary>All cases of Goldens/&lt;topic&gt;.json by name.</summary>
    public static Dictionary<string, JsonElement> Load(string topic)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(FilesBeside.Path("Goldens", topic + ".json")));
        return document.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.Clone());
    }

    /// <summary>A tensor as golden.py wrote it; null for null or a name that is not there.</summary>
    public static Tensor? Tensor(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object ? ToTensor(value) : null;

    public static Tensor ToTensor(this JsonElement value)
    {
        var shape = value.GetProperty("shape").EnumerateArray().Select(d => d.GetInt64()).ToArray();
        var numbers = value.GetProperty("values").EnumerateArray().ToArray();
        return value.GetProperty("type").GetString() switch
        {
            "Float32" => tensor(Array.ConvertAll(numbers, n => (float)Real(n))).reshape(shape),
            "Float64" => tensor(Array.ConvertAll(numbers, Real)).reshape(shape),
            "Int64" => tensor(Array.ConvertAll(numbers, n => n.GetInt64())).reshape(shape),
            "Int32" => tensor(Array.ConvertAll(numbers, n => n.GetInt32())).reshape(shape),
            "Bool" => tensor(Array.ConvertAll(numbers, n => n.GetBoolean())).reshape(shape),
            var other => throw new InvalidDataException($"A golden tensor has the unknown type {other}."),
        };
    }

    private static double Real(JsonElement number) => number.ValueKind == JsonValueKind.String
        ? double.Parse(number.GetString()!, CultureInfo.InvariantCulture)
        : number.GetDouble();
}
