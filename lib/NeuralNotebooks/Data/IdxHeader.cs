using System.Buffers.Binary;

namespace NeuralNotebooks.Data;

/// <summary>
/// The header of an IDX file: two zero bytes, the element type, the number of dimensions, and each dimension as a
/// big-endian 32-bit integer. Format: Y. LeCun, C. Cortes and C. Burges, "The MNIST database".
/// </summary>
internal static class IdxHeader
{
    /// <summary>The element type that this course reads: unsigned bytes.</summary>
    public const byte UnsignedByte = 0x08;

    /// <summary>Length in bytes of the header of a file with so many dimensions.</summary>
    public static int Length(int dimensions) => 4 + 4 * dimensions;

    /// <summary>Reads the dimensions from the first bytes of a file.</summary>
    /// <param name="bytes">The file's first bytes; more may follow the header.</param>
    /// <param name="dimensions">The dimensions, when the header is right.</param>
    /// <returns>What is wrong with the header, or null.</returns>
    public static string? Read(ReadOnlySpan<byte> bytes, out uint[] dimensions)
    {
        dimensions = [];
        if (bytes.Length < 4) return $"it ends after {bytes.Length} unpacked bytes, within the header";
        if (bytes[0] != 0 || bytes[1] != 0 || bytes[3] == 0)
            return $"its first four bytes (the magic number) are 0x{Convert.ToHexString(bytes[..4])}, which no IDX file has";
        if (bytes[2] != UnsignedByte) return $"its elements have IDX type 0x{bytes[2]:X2}, not 0x08 (unsigned bytes)";
        if (bytes.Length < Length(bytes[3])) return $"it ends after {bytes.Length} unpacked bytes, within the header";
        dimensions = new uint[bytes[3]];
        for (var i = 0; i < dimensions.Length; i++)
            dimensions[i] = BinaryPrimitives.ReadUInt32BigEndian(bytes[(4 + 4 * i)..]);
        return null;
    }

    /// <summary>Says what an array of unsigned bytes with these dimensions is, such as "60,000 labels".</summary>
    public static string Describe(params ReadOnlySpan<uint> dimensions) => dimensions switch
    {
        [var n] => $"{Number.Of(n)} labels (magic number 0x00000801)",
        [var n, var h, var w] => $"{Number.Of(n)} images of {Number.Of(h)}×{Number.Of(w)} pixels (magic number 0x00000803)",
        _ => $"an array of {dimensions.Length} dimensions (magic number 0x000008{dimensions.Length:X2})",
    };
}
