namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Element-wise sum, broadcast.</summary>
        public static Tensor operator +(Tensor left, Tensor right) => throw new NotImplementedException();
    }
}
