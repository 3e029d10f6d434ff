using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp;

public static partial class TensorExtensionMethods
{
    /// <summary>A parameter over the tensor's memory.</summary>
    public static Parameter AsParameter(this Tensor tensor) => new(tensor);
}
