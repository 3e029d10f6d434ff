using TorchSharp.Reductions;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        private Tensor Extreme<TFold>(string operation, ReadOnlySpan<long> dims, bool keepdim, ScalarType type) where TFold : IFold
        {
            var reduction = new Reduction(this, dims, keepdim, operation);
            if (reduction.Length == 0)
                throw Operation.Error(operation, $"a tensor of shape {Shape.Text(sizes)} has no elements to choose from.");
            return Fold.Run<TFold>(this, reduction, type);
        }
    }
}
