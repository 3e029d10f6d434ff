using TorchSharp.Autograd;
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

        /// <summary>Extreme values, with their gradient. It is shared by equal ones; by NaN ones, too, or it is NaN where one is.</summary>
        private Tensor Extreme<TFold>(string operation, ReadOnlySpan<long> dims, bool keepdim, bool withNaN) where TFold : IFold
        {
            var reduction = new Reduction(this, dims, keepdim, operation);
            var result = Extreme<TFold>(operation, dims, keepdim, dtype);
            return Node.Record(result, operation, [this], [this, result], (gradient, node) =>
                [reduction.Shared(gradient, node.Saved(0), node.Saved(1), withNaN)]);
        }
    }
}
