
namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Shape, type and device: <c>[2x3], type = Float32, device = cpu</c>.</summary>
        public override string ToString() => IsInvalid
            ? "[disposed]"
            : $"[{string.Join('x', sizes)}], type = {dtype}, device = cpu";
    }
}
