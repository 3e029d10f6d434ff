using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels;

/// <summary>What a sum over a channel adds up, from an element, its gradient and the channel's mean.</summary>
internal interface IChannelTerm
{
    static abstract Vector256<double> Of(Vector256<double> x, Vector256<double> gradient, Vector256<double> mean);
}

/// <summary>x − mean: with means of 0, the sum.</summary>
internal readonly struct DeviationTerm : IChannelTerm
{
    public static Vector256<double> Of(Vector256<double> x, Vector256<double> gradient, Vector256<double> mean) => x - mean;
}

/// <summary>(x − mean)².</summary>
internal readonly struct SquareTerm : IChannelTerm
{
    public static Vector256<double> Of(Vector256<double> x, Vector256<double> gradient, Vector256<double> mean) =>
        (x - mean) * (x - mean);
}

/// <summary>∂ · (x − mean).</summary>
internal readonly struct SlopeTerm : IChannelTerm
{
    public static Vector256<double> Of(Vector256<double> x, Vector256<double> gradient, Vector256<double> mean) =>
        gradient * (x - mean);
}
