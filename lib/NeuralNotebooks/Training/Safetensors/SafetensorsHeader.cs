namespace NeuralNotebooks.Training;

/// <summary>What stands before the numbers in a safetensors file.</summary>
/// <param name="Entries">The tensors, in the order of their bytes.</param>
/// <param name="Metadata">Free text by name.</param>
/// <param name="DataStart">Where in the file the first tensor's bytes begin.</param>
public sealed record SafetensorsHeader(
    IReadOnlyList<SafetensorsEntry> Entries, IReadOnlyDictionary<string, string> Metadata, long DataStart)
{
    /// <summary>Under this name the header holds free text, not a tensor.</summary>
    internal const string MetadataKey = "__metadata__";

    /// <summary>Bytes of the number that says how long the header is.</summary>
    internal const int LengthSize = sizeof(ulong);

    /// <summary>The longest header that the format's own reader takes, in bytes.</summary>
    internal const long Longest = 100_000_000;
}
