using static TorchSharp.torch;

namespace TorchSharp.Reductions;

/// <summary>From the gradient of a p-norm to that of the elements x: x·|x|^(p−2) / norm^(p−1), and 0 where the norm is 0.</summary>
internal static class NormGradient
{
    public static Tensor? Of(Tensor gradient, Tensor x, Tensor norm, float p, Reduction reduction)
    {
        Tensor Restored(Tensor result) => reduction.Restored(result);
        switch (p)
        {
            case 0: return null; // It counts: steps, which no gradient passes.
            case 1: return x.sign().mul(Restored(gradient));
            case 2: return x.div(Restored(norm)).masked_fill(Restored(norm).eq(0), 0).mul(Restored(gradient));
            case float.PositiveInfinity or float.NegativeInfinity: return x.sign().mul(reduction.Shared(gradient, x.abs(), norm, withNaN: true));
        }
        var powers = p < 2 ? x.sign().mul(x.abs().pow(p - 1)) : x.mul(x.abs().pow(p - 2));
        if (p < 1) return powers.masked_fill(x.eq(0), 0).mul(Restored(gradient)).mul(Restored(norm.pow(1 - p)));
        return powers.mul(Restored(gradient.div(norm.pow(p - 1)).masked_fill(norm.eq(0), 0)));
    }
}
