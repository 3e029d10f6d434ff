using NeuralNotebooks.Data;

namespace NeuralNotebooks.Training;

/// <summary>Checks that the tensors of a header fill the rest of the file exactly: no gap, no overlap, nothing outside.</summary>
internal static class SafetensorsLayout
{
    /// <param name="entries">The tensors, in any order.</param>
    /// <param name="dataLength">Bytes of the file after the header.</param>
    /// <param name="fault">Makes the error from the tensor's name (or null), what was found, and what was expected.</param>
    /// <returns>The tensors, in the order of their bytes.</returns>
    public static IReadOnlyList<SafetensorsEntry> Check(
        IEnumerable<SafetensorsEntry> entries, long dataLength, Func<string?, string, string, Exception> fault)
    {
        var ordered = entries.OrderBy(entry => entry.Begin).ThenBy(entry => entry.End).ToList();
        long end = 0;
        string? before = null;
        foreach (var entry in ordered)
        {
            var place = $"its bytes {Number.Of(entry.Begin)} to {Number.Of(entry.End)}";
            if (entry.End < entry.Begin || entry.End > dataLength)
                throw fault(entry.Name, $"{place} do not lie in the file's data", $"a place within {Number.Of(dataLength)} bytes");
            if (LengthOf(entry) is not { } length || length != entry.End - entry.Begin)
                throw fault(entry.Name, $"{place} do not fit its shape [{string.Join(", ", entry.Shape)}] of {SafetensorsType.NameOf(entry.Type)}",
                    "as many bytes as its elements need");
            if (entry.Begin < end) throw fault(entry.Name, $"{place} overlap those of '{before}'", "bytes of its own for each tensor");
            if (entry.Begin > end)
                throw fault(entry.Name, $"before {place} lie {Number.Of(entry.Begin - end)} bytes that belong to no tensor", "no gaps");
            (end, before) = (entry.End, entry.Name);
        }
        return end == dataLength
            ? ordered
            : throw fault(null, $"{Number.Of(dataLength - end)} bytes follow the last tensor", "a file that ends with its last tensor");
    }

    /// <summary>Bytes that a tensor's elements need; null for more than any file has.</summary>
    private static long? LengthOf(SafetensorsEntry entry)
    {
        if (entry.Shape.Contains(0)) return 0;
        long length = SafetensorsType.SizeOf(entry.Type);
        foreach (var size in entry.Shape)
        {
            if (size > long.MaxValue / length) return null;
            length *= size;
        }
        return length;
    }
}
