using System.Security.Cryptography;

namespace NeuralNotebooks.Data;

/// <summary>A file of the course's data, with what it must unpack to.</summary>
/// <param name="Name">Path below the data folder, with forward slashes.</param>
/// <param name="Length">Length of the unpacked file in bytes.</param>
/// <param name="Sha256">SHA-256 of the unpacked file, in lower-case hexadecimal.</param>
/// <param name="IdxDimensions">The dimensions in its header when it is an IDX file, else none.</param>
public sealed record DataFile(string Name, int Length, string Sha256, params IReadOnlyList<uint> IdxDimensions)
{
    /// <summary>The part of the unpacked file that precedes the data, in bytes.</summary>
    public int HeaderLength => IdxDimensions.Count == 0 ? 0 : IdxHeader.Length(IdxDimensions.Count);

    /// <summary>Reads, unpacks and verifies the file. At most one byte more than expected is ever unpacked.</summary>
    /// <param name="folder">The folder in which the file lies.</param>
    /// <returns>The unpacked file, header included: exactly <see cref="Length"/> bytes with this SHA-256.</returns>
    /// <exception cref="DataFileException">The file is missing, unreadable, damaged, or another one.</exception>
    public byte[] Read(string folder)
    {
        using var reader = UnpackingReader.Open(Path.Combine(folder, Path.GetFileName(Name)), Expectation);
        var bytes = GC.AllocateUninitializedArray<byte>(Length);
        var count = reader.Fill(bytes);
        if (IdxDimensions.Count > 0) CheckHeader(reader, bytes.AsSpan(0, count));
        if (count < Length) throw Fault(reader, $"it unpacks to {Number.Of(count)} bytes only");
        reader.EnsureEnd();
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (hash != Sha256) throw Fault(reader, $"its unpacked bytes have the SHA-256 {hash}: the content was changed");
        return bytes;
    }

    private string Expectation
    {
        get
        {
            var what = IdxDimensions.Count == 0 ? "" : IdxHeader.Describe([.. IdxDimensions]) + ", ";
            return $"{what}{Number.Of(Length)} bytes when unpacked, with the SHA-256 {Sha256}";
        }
    }

    private void CheckHeader(UnpackingReader reader, ReadOnlySpan<byte> bytes)
    {
        if (IdxHeader.Read(bytes, out var dimensions) is { } fault) throw Fault(reader, fault);
        if (!dimensions.SequenceEqual(IdxDimensions)) throw Fault(reader, $"it holds {IdxHeader.Describe(dimensions)}");
    }

    private static DataFileException Fault(UnpackingReader reader, string found) =>
        reader.Error(reader.IsGzip ? found : $"it is no gzip file, and {found}");
}
