using System.IO.Compression;
using NeuralNotebooks.Data;

namespace NeuralNotebooks.Tests.Data;

internal static class Gzip
{
    public static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(bytes);
        return packed.ToArray();
    }

    public static byte[] Packed(DataFile file) => File.ReadAllBytes(Path.Combine(CourseFolder.Root, "data", file.Name));

    public static byte[] Unpacked(DataFile file)
    {
        using var gzip = new GZipStream(new MemoryStream(Packed(file)), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        gzip.CopyTo(bytes);
        return bytes.ToArray();
    }
}
