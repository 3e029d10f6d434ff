using System.Buffers.Binary;
using System.Runtime.InteropServices;
using NeuralNotebooks.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace NeuralNotebooks.Training;

/// <summary>
/// An open safetensors file: 8 bytes with the header's length (little-endian), the header, then the tensors' elements, each
/// tensor in row-major order, little-endian. Nothing is allocated that the file's own length does not vouch for.
/// </summary>
internal sealed class SafetensorsReader : IDisposable
{
    private readonly string file;
    private readonly FileStream stream;

    private SafetensorsReader(string file, FileStream stream)
    {
        (this.file, this.stream) = (file, stream);
        Header = ReadHeader();
    }

    public SafetensorsHeader Header { get; }

    /// <exception cref="SafetensorsException">The file is missing, unreadable, or not as the format says.</exception>
    public static SafetensorsReader Open(string path)
    {
        var file = Path.GetFullPath(path);
        FileStream? stream = null;
        try
        {
            if (Directory.Exists(file)) throw Fault(file, null, "a folder has this name", "a safetensors file");
            stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            return new SafetensorsReader(file, stream);
        }
        catch (Exception error) when (error is SafetensorsException or IOException or UnauthorizedAccessException)
        {
            stream?.Dispose();
            throw error switch
            {
                SafetensorsException => error,
                FileNotFoundException or DirectoryNotFoundException => Fault(file, null, "the file does not exist", "a safetensors file", error),
                UnauthorizedAccessException => Fault(file, null, "you may not read the file", "a safetensors file", error),
                _ => Fault(file, null, $"the file can't be read ({error.Message.TrimEnd('.')})", "a safetensors file", error),
            };
        }
    }

    /// <summary>Reads all tensors.</summary>
    public SafetensorsFile ReadAll() => new(Header.Entries.ToDictionary(entry => entry.Name, Read), Header.Metadata);

    private Tensor Read(SafetensorsEntry entry)
    {
        var shape = entry.Shape.ToArray();
        var length = entry.End - entry.Begin;
        if (length == 0) return zeros(shape, entry.Type);
        if (length > Array.MaxLength)
            throw Fault(file, entry.Name, $"it has {Number.Of(length)} bytes", $"at most {Number.Of(Array.MaxLength)}, more than any course needs");
        stream.Position = Header.DataStart + entry.Begin;
        return entry.Type switch
        {
            ScalarType.Float32 => tensor(Elements<float>(entry), shape),
            ScalarType.Float64 => tensor(Elements<double>(entry), shape),
            ScalarType.Int32 => tensor(Elements<int>(entry), shape),
            ScalarType.Int64 => tensor(Elements<long>(entry), shape),
            _ => tensor(Array.ConvertAll(Elements<byte>(entry), value => value != 0), shape),
        };
    }

    /// <inheritdoc/>
    public void Dispose() => stream.Dispose();

    private SafetensorsHeader ReadHeader()
    {
        Exception Fault(string? tensor, string found, string expected) => SafetensorsReader.Fault(file, tensor, found, expected);
        if (stream.Length < SafetensorsHeader.LengthSize)
            throw Fault(null, $"it has {stream.Length} bytes", "at least the 8 bytes that say how long the header is");
        Span<byte> start = stackalloc byte[SafetensorsHeader.LengthSize];
        stream.ReadExactly(start);
        var length = BinaryPrimitives.ReadUInt64LittleEndian(start);
        var most = Math.Min(stream.Length - start.Length, SafetensorsHeader.Longest);
        if (length > (ulong)most)
            throw Fault(null, $"its header claims {length} bytes", $"at most {Number.Of(most)}: the file has no more, or the format allows no more");
        var json = new byte[length];
        stream.ReadExactly(json);
        var (entries, metadata) = SafetensorsHeaderParser.Parse(json, Fault);
        return new SafetensorsHeader(SafetensorsLayout.Check(entries, stream.Length - stream.Position, Fault), metadata, stream.Position);
    }

    // The machines that .NET 10 runs the course on are little-endian, as the format is.
    private T[] Elements<T>(SafetensorsEntry entry) where T : unmanaged
    {
        var elements = GC.AllocateUninitializedArray<T>((int)((entry.End - entry.Begin) / SafetensorsType.SizeOf(entry.Type)));
        try
        {
            stream.ReadExactly(MemoryMarshal.AsBytes(elements.AsSpan()));
        }
        catch (IOException error)
        {
            throw Fault(file, entry.Name, $"its bytes can't be read ({error.Message.TrimEnd('.')})", "a file that nobody changes meanwhile", error);
        }
        return elements;
    }

    private static SafetensorsException Fault(string file, string? tensor, string found, string expected, Exception? cause = null) =>
        new(file, tensor, found, expected, Safetensors.RemedyFor(file), cause);
}
