using static TorchSharp.torch;

namespace NeuralNotebooks.Training;

/// <summary>The types of elements that the course's files have, of those that the format names.</summary>
internal static class SafetensorsType
{
    private static readonly (string Name, ScalarType Type, int Size)[] All =
    [
        ("F64", ScalarType.Float64, 8), ("I64", ScalarType.Int64, 8), ("F32", ScalarType.Float32, 4), ("I32", ScalarType.Int32, 4),
        ("BOOL", ScalarType.Bool, 1),
    ];

    /// <summary>The names, for messages.</summary>
    public static string Names => string.Join(", ", All.Select(type => type.Name));

    /// <summary>The type that a file names, or null when it is none of ours.</summary>
    public static ScalarType? Of(string name) => All.Where(type => type.Name == name).Select(type => (ScalarType?)type.Type).FirstOrDefault();

    /// <summary>The name of a type, or null when it is none of ours.</summary>
    public static string? NameOf(ScalarType type) => All.FirstOrDefault(known => known.Type == type).Name;

    /// <summary>Bytes of an element.</summary>
    public static int SizeOf(ScalarType type) => All.First(known => known.Type == type).Size;
}
