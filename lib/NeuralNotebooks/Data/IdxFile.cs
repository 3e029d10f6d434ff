namespace NeuralNotebooks.Data;

/// <summary>An array of unsigned bytes in the IDX format, in which MNIST is distributed.</summary>
/// <param name="Dimensions">Size of each dimension, slowest first: [count] for labels, [count, height, width] for images.</param>
/// <param name="Data">The elements in row-major order.</param>
public sealed record IdxFile(IReadOnlyList<int> Dimensions, ReadOnlyMemory<byte> Data)
{
    private const int Chunk = 1 << 20;

    /// <summary>Reads a file, gzip'ed or plain. What is allocated grows with the data found, not with the header's claim.</summary>
    /// <param name="path">Path of the file.</param>
    /// <exception cref="DataFileException">The file is missing, unreadable, damaged, cut or not an IDX file of bytes.</exception>
    public static IdxFile Read(string path)
    {
        using var reader = UnpackingReader.Open(path, "an IDX file of unsigned bytes, gzip'ed or plain");
        var header = new byte[IdxHeader.Length(byte.MaxValue)];
        var start = reader.Fill(header.AsSpan(0, 4));
        if (start == 4) start += reader.Fill(header.AsSpan(4, 4 * header[3]));
        if (IdxHeader.Read(header.AsSpan(0, start), out var dimensions) is { } fault) throw reader.Error(fault);

        long length = 1;
        foreach (var size in dimensions)
        {
            length = Math.Min(length * size, uint.MaxValue);
            if (size > int.MaxValue || length > Array.MaxLength)
                throw reader.Error($"its header claims {string.Join('×', dimensions.Select(d => Number.Of(d)))} elements, too many");
        }
        return new IdxFile([.. dimensions.Select(size => (int)size)], ReadData(reader, (int)length));
    }

    private static byte[] ReadData(UnpackingReader reader, int length)
    {
        var data = new byte[Math.Min(length, Chunk)];
        var count = 0;
        while (true)
        {
            count += reader.Fill(data.AsSpan(count));
            if (count < data.Length) throw reader.Error($"it holds {Number.Of(count)} of the {Number.Of(length)} bytes that its header claims");
            if (count == length) break;
            Array.Resize(ref data, (int)Math.Min(length, 2L * data.Length));
        }
        reader.EnsureEnd();
        return data;
    }
}
