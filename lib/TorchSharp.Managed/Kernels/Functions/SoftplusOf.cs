using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels;

/// <summary>log(1 + eˣ) as max(0, x) + log(1 + e^−|x|): nothing overflows, and small results keep their digits.</summary>
internal readonly struct SoftplusOf : IVectorFunction
{
    public static Vector256<T> Of<T>(Vector256<T> x)
    {
        var rest = Logarithm.Log1P(Exponential.Exp(-Vector256.Abs(x)));
        // Max would lose NaN, which the rest holds on to.
        return Vector256.ConditionalSelect(Vector256.GreaterThan(x, Vector256<T>.Zero), x, Vector256<T>.Zero) + rest;
    }
}
