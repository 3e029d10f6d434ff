using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels;

/// <summary>A function of one variable, lane by lane, for float and double.</summary>
internal interface IVectorFunction
{
    /// <summary>f(x) in each lane.</summary>
    static abstract Vector256<T> Of<T>(Vector256<T> x);
}
