using System.Runtime.InteropServices;
using System.Security.Cryptography;
using TorchSharp;
using static TorchSharp.torch;

namespace NeuralNotebooks.Tests.Training;

/// <summary>The bits of tensors, for comparisons that no rounding and no NaN escapes.</summary>
internal static class TensorBytes
{
    public static byte[] Of(Tensor tensor)
    {
        using var values = tensor.detach();
        return tensor.dtype switch
        {
            ScalarType.Float32 => Bytes<float>(values),
            ScalarType.Float64 => Bytes<double>(values),
            ScalarType.Int64 => Bytes<long>(values),
            ScalarType.Int32 => Bytes<int>(values),
            _ => Bytes<bool>(values),
        };
    }

    public static string HashOf(nn.Module model) =>
        Convert.ToHexStringLower(SHA256.HashData([.. model.state_dict().OrderBy(named => named.Key, StringComparer.Ordinal).SelectMany(named => Of(named.Value))]));

    private static byte[] Bytes<T>(Tensor values) where T : unmanaged => MemoryMarshal.AsBytes(values.data<T>().ToArray().AsSpan()).ToArray();
}
