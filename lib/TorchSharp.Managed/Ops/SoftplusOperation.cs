using TorchSharp.Autograd;
using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>log(1 + e^(β·x)) / β, and x itself where β·x is above a threshold.</summary>
internal static class SoftplusOperation
{
    public static Tensor Apply(Tensor x, double beta, double threshold)
    {
        using var scope = NewDisposeScope();
        var input = x.detach();
        var scaled = (input * beta).contiguous();
        var result = Tensor.Allocate(scaled.Sizes, scaled.dtype);
        Map(scaled, result);
        if (beta != 1) result = result / beta;
        if (!double.IsPositiveInfinity(threshold)) result = where(scaled.gt(threshold), input, result);
        return Node.Record(result, "softplus", [x], [x], (gradient, node) =>
        {
            var z = node.Saved(0) * beta;
            return [where(z.gt(threshold), gradient, gradient * z.sigmoid())];
        }).MoveToOuterDisposeScope();
    }

    private static unsafe void Map(Tensor x, Tensor y)
    {
        if (x.dtype == ScalarType.Float32) VectorMath.Map<SoftplusOf, float>(x.Data<float>(), y.Data<float>(), x.Count);
        else VectorMath.Map<SoftplusOf, double>(x.Data<double>(), y.Data<double>(), x.Count);
    }
}
