using System.Buffers.Binary;
using System.Text;

namespace NeuralNotebooks.Tests.Training;

/// <summary>Safetensors files put together by hand, right or wrong.</summary>
internal static class RawSafetensors
{
    public static byte[] Of(string header, int dataLength) => Of(Encoding.UTF8.GetBytes(header), new byte[dataLength]);

    public static byte[] Of(byte[] header, byte[] data) => [.. Length((ulong)header.Length), .. header, .. data];

    public static byte[] Length(ulong length)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, length);
        return bytes;
    }

    /// <summary>A header with one tensor "a".</summary>
    public static string OneTensor(string dtype = "F32", string shape = "[2]", string offsets = "[0,8]") =>
        $$$"""{"a":{"dtype":"{{{dtype}}}","shape":{{{shape}}},"data_offsets":{{{offsets}}}}}""";
}
