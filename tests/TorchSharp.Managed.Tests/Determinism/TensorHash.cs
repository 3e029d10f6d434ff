using System.Runtime.InteropServices;
using System.Security.Cryptography;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Determinism;

/// <summary>A hash over the bits of tensors. All NaN count as one: which of them an operation gives is the processor's choice.</summary>
internal sealed class TensorHash : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>The hash of all tensors so far; begins anew.</summary>
    public string Text => Convert.ToHexString(hash.GetHashAndReset());

    public void Add(Tensor tensor)
    {
        using var values = tensor.detach().contiguous();
        switch (values.dtype)
        {
            case ScalarType.Float32: Add(Array.ConvertAll(values.data<float>().ToArray(), x => float.IsNaN(x) ? float.NaN : x)); break;
            case ScalarType.Float64: Add(Array.ConvertAll(values.data<double>().ToArray(), x => double.IsNaN(x) ? double.NaN : x)); break;
            case ScalarType.Int64: Add(values.data<long>().ToArray()); break;
            case ScalarType.Int32: Add(values.data<int>().ToArray()); break;
            default: Add(values.data<bool>().ToArray()); break;
        }
    }

    public void Dispose() => hash.Dispose();

    private void Add<T>(T[] values) where T : struct => hash.AppendData(MemoryMarshal.AsBytes(values.AsSpan()));
}
