using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Autograd;

/// <summary>A value that a backward formula needs, kept alive apart from the tensor that the caller may dispose of.</summary>
internal sealed class SavedTensor
{
    private readonly Tensor tensor;
    private readonly int version;

    public SavedTensor(Tensor original)
    {
        tensor = original.ShareForGraph();
        version = tensor.Storage.Version;
    }

    public Tensor Unpack(string operation) => tensor.Storage.Version == version
        ? tensor
        : throw new ExternalException(
            $"One of the variables needed for gradient computation has been modified by an in-place operation: {operation} " +
            $"saved a tensor {tensor} at version {version}, it is now at version {tensor.Storage.Version}. " +
            "Use the operation without the trailing underscore, or change the value under no_grad after backward().");

    public void Release() => tensor.Dispose();
}
