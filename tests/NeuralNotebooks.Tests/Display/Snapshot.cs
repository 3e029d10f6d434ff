using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace NeuralNotebooks.Tests.Display;

/// <summary>Compares text with a file that a person has looked at and accepted.</summary>
internal static partial class Snapshot
{
    internal static readonly string CourseRoot = typeof(Snapshot).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(metadata => metadata.Key == "CourseRoot").Value!;

    internal static void Verify(string text, string name, string extension)
    {
        var folder = Path.Combine(CourseRoot, "tests", "NeuralNotebooks.Tests", "Display", "Snapshots");
        var (verified, received) = (Path.Combine(folder, $"{name}.verified.{extension}"), Path.Combine(folder, $"{name}.received.{extension}"));
        var expected = File.Exists(verified) ? File.ReadAllText(verified) : null;
        if (expected is not null && Comparable(expected) == Comparable(text))
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, text);
        Assert.Fail($"{name} is drawn differently from {Path.GetFileName(verified)}. Look at {received}; "
            + $"if it is right, accept it: rename it to {Path.GetFileName(verified)}.");
    }

    // Compressed bytes depend on the machine's zlib: compare the pixels.
    private static string Comparable(string text) => Png().Replace(text.ReplaceLineEndings("\n"), match =>
    {
        var png = Convert.FromBase64String(match.Groups[1].Value);
        var length = (png[33] << 24) | (png[34] << 16) | (png[35] << 8) | png[36];
        using var rows = new MemoryStream();
        using (var zlib = new ZLibStream(new MemoryStream(png, 41, length), CompressionMode.Decompress)) zlib.CopyTo(rows);
        return Convert.ToHexString(png, 16, 13) + Convert.ToHexString(SHA256.HashData(rows.ToArray()));
    });

    [GeneratedRegex("data:image/png;base64,([A-Za-z0-9+/=]+)")]
    private static partial Regex Png();
}
