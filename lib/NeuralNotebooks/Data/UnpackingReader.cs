using System.Buffers.Binary;
using System.IO.Compression;

namespace NeuralNotebooks.Data;

/// <summary>
/// Reads a file that may be gzip'ed, strictly: a cut stream, a wrong checksum and bytes after the end are errors.
/// (<see cref="GZipStream"/> alone takes a cut stream for its end and skips what follows it.)
/// </summary>
internal sealed class UnpackingReader : IDisposable
{
    // Header and trailer of a gzip member, without any data.
    private const int SmallestGzip = 18;

    private readonly string expected;
    private readonly FileStream packed;
    private readonly Stream unpacked;
    private readonly uint? lengthInTrailer;
    private long count;

    private UnpackingReader(string file, string expected, FileStream packed)
    {
        File = file;
        this.expected = expected;
        this.packed = packed;
        Span<byte> magic = stackalloc byte[2];
        var isGzip = packed.Read(magic) == 2 && magic is [0x1f, 0x8b];
        lengthInTrailer = isGzip ? ReadTrailer() : null;
        packed.Position = 0;
        unpacked = isGzip ? new GZipStream(packed, CompressionMode.Decompress) : packed;
    }

    /// <summary>Absolute path of the file.</summary>
    public string File { get; }

    /// <summary>Whether the file begins as a gzip file does.</summary>
    public bool IsGzip => lengthInTrailer is not null;

    /// <summary>Opens a file.</summary>
    /// <param name="file">Path of the file, gzip'ed or plain.</param>
    /// <param name="expected">What the file should hold: a phrase for the error's message.</param>
    /// <exception cref="DataFileException">The file is missing, empty, a folder or can't be read.</exception>
    public static UnpackingReader Open(string file, string expected)
    {
        file = Path.GetFullPath(file);
        DataFileException Error(string found, Exception? cause = null) =>
            new(file, found, expected, CourseFolder.RemedyFor(file), cause);

        if (Directory.Exists(file)) throw Error("a folder has this name");
        FileStream? packed = null;
        try
        {
            packed = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
            if (packed.Length == 0) throw Error("the file is empty");
            return new UnpackingReader(file, expected, packed);
        }
        catch (Exception error)
        {
            packed?.Dispose();
            throw error switch
            {
                DataFileException => error,
                FileNotFoundException or DirectoryNotFoundException => Error("the file does not exist", error),
                UnauthorizedAccessException => Error("you may not read the file", error),
                IOException => Error($"the file can't be read ({error.Message})", error),
                _ => error,
            };
        }
    }

    /// <summary>Fills a buffer, or as much of it as the file has bytes for.</summary>
    /// <returns>The number of bytes read.</returns>
    public int Fill(Span<byte> buffer)
    {
        try
        {
            var read = unpacked.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            count += read;
            if (read < buffer.Length) CheckEnd();
            return read;
        }
        catch (InvalidDataException error)
        {
            throw Error($"the gzip data are damaged after {Number.Of(count)} unpacked bytes", error);
        }
        catch (IOException error)
        {
            throw Error($"the file can't be read ({error.Message})", error);
        }
    }

    /// <summary>Checks that nothing is left, looking at one byte more.</summary>
    public void EnsureEnd()
    {
        if (Fill(stackalloc byte[1]) != 0) throw Error($"the file unpacks to more than {Number.Of(count - 1)} bytes");
    }

    /// <summary>The error for this file.</summary>
    public DataFileException Error(string found, Exception? cause = null) =>
        new(File, found, expected, CourseFolder.RemedyFor(File), cause);

    /// <inheritdoc/>
    public void Dispose()
    {
        unpacked.Dispose();
        packed.Dispose();
    }

    private uint ReadTrailer()
    {
        if (packed.Length < SmallestGzip) throw Error($"the gzip file is cut after {Number.Of(packed.Length)} bytes");
        Span<byte> trailer = stackalloc byte[4];
        packed.Position = packed.Length - trailer.Length;
        packed.ReadExactly(trailer);
        return BinaryPrimitives.ReadUInt32LittleEndian(trailer);
    }

    private void CheckEnd()
    {
        if (lengthInTrailer is { } length && length != unchecked((uint)count))
            throw Error($"the gzip data end after {Number.Of(count)} unpacked bytes, but the file's last bytes are not the "
                + "end of such data: the file is cut, or something was appended");
    }
}
