using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace NeuralNotebooks.Training;

/// <summary>
/// Writes tensors as the safetensors format says. Larger elements come first and the header is filled up with spaces to a
/// multiple of 8 bytes, so that each tensor's bytes lie aligned. The same tensors and metadata give the same bytes.
/// </summary>
internal static class SafetensorsWriter
{
    /// <exception cref="ArgumentException">A tensor has a type or a name that the file can't have.</exception>
    public static void Write(Stream stream, IReadOnlyDictionary<string, Tensor> tensors, IReadOnlyDictionary<string, string> metadata)
    {
        var ordered = tensors.Select(named => (named.Key, named.Value, Size: Check(named.Key, named.Value)))
            .OrderByDescending(tensor => tensor.Size).ThenBy(tensor => tensor.Key, StringComparer.Ordinal).ToList();
        stream.Write(Header([.. ordered.Select(tensor => (tensor.Key, tensor.Value))], metadata));
        foreach (var (_, tensor, _) in ordered) WriteElements(stream, tensor);
    }

    private static int Check(string name, Tensor tensor)
    {
        if (name == SafetensorsHeader.MetadataKey) throw new ArgumentException($"A tensor can't be named {name}: the format keeps that name for text.");
        return SafetensorsType.NameOf(tensor.dtype) is null
            ? throw new ArgumentException($"Tensor '{name}' is of type {tensor.dtype}; a file has {SafetensorsType.Names}. Convert it with to_type first.")
            : SafetensorsType.SizeOf(tensor.dtype);
    }

    private static byte[] Header(List<(string Name, Tensor Tensor)> tensors, IReadOnlyDictionary<string, string> metadata)
    {
        using var json = new MemoryStream();
        json.Write(stackalloc byte[SafetensorsHeader.LengthSize]);
        using (var writer = new Utf8JsonWriter(json, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            if (metadata.Count > 0) WriteMetadata(writer, metadata);
            long end = 0;
            foreach (var (name, tensor) in tensors) WriteEntry(writer, name, tensor, ref end);
            writer.WriteEndObject();
        }
        while (json.Length % SafetensorsHeader.LengthSize != 0) json.WriteByte((byte)' ');
        var bytes = json.ToArray();
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, (ulong)(bytes.Length - SafetensorsHeader.LengthSize));
        return bytes;
    }

    private static void WriteMetadata(Utf8JsonWriter writer, IReadOnlyDictionary<string, string> metadata)
    {
        writer.WriteStartObject(SafetensorsHeader.MetadataKey);
        foreach (var (key, text) in metadata.OrderBy(pair => pair.Key, StringComparer.Ordinal)) writer.WriteString(key, text);
        writer.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter writer, string name, Tensor tensor, ref long end)
    {
        var begin = end;
        end += tensor.numel() * SafetensorsType.SizeOf(tensor.dtype);
        writer.WriteStartObject(name);
        writer.WriteString("dtype", SafetensorsType.NameOf(tensor.dtype));
        writer.WriteStartArray("shape");
        foreach (var size in tensor.shape) writer.WriteNumberValue(size);
        writer.WriteEndArray();
        writer.WriteStartArray("data_offsets");
        writer.WriteNumberValue(begin);
        writer.WriteNumberValue(end);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteElements(Stream stream, Tensor tensor)
    {
        using var values = tensor.detach().cpu();
        switch (tensor.dtype)
        {
            case ScalarType.Float32: Write<float>(stream, values); break;
            case ScalarType.Float64: Write<double>(stream, values); break;
            case ScalarType.Int32: Write<int>(stream, values); break;
            case ScalarType.Int64: Write<long>(stream, values); break;
            default: Write<bool>(stream, values); break;
        }
    }

    private static void Write<T>(Stream stream, Tensor values) where T : unmanaged =>
        stream.Write(MemoryMarshal.AsBytes(values.data<T>().ToArray().AsSpan()));
}
