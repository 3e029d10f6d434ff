namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Another object for the same tensor: same memory, same history. Either may be disposed of alone.</summary>
        public Tensor alias() => Alias();
    }
}
