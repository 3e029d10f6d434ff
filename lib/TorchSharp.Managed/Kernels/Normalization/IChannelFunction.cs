using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels;

/// <summary>A function of an element and its gradient, with four numbers that a channel has.</summary>
internal interface IChannelFunction
{
    static abstract Vector256<T> Of<T>(
        Vector256<T> x, Vector256<T> gradient, Vector256<T> mean, Vector256<T> scale, Vector256<T> shift, Vector256<T> slope);
}

/// <summary>(x − mean) · scale + shift: normalisation forward.</summary>
internal readonly struct NormalizeFunction : IChannelFunction
{
    public static Vector256<T> Of<T>(
        Vector256<T> x, Vector256<T> gradient, Vector256<T> mean, Vector256<T> scale, Vector256<T> shift, Vector256<T> slope) =>
        Simd.Fma(x - mean, scale, shift);
}

/// <summary>(∂ − shift − (x − mean) · slope) · scale: normalisation backward.</summary>
internal readonly struct NormalizeGradient : IChannelFunction
{
    public static Vector256<T> Of<T>(
        Vector256<T> x, Vector256<T> gradient, Vector256<T> mean, Vector256<T> scale, Vector256<T> shift, Vector256<T> slope) =>
        Simd.Fma(mean - x, slope, gradient - shift) * scale;
}
