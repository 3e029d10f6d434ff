using System.Numerics;
using TorchSharp.Elementwise;
using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>What batch normalization knows of each channel, in double precision.</summary>
/// <param name="Values">[2 × C]: means, then 1 / √(variance + ε).</param>
/// <param name="OfBatch">Whether they are the batch's own, so that gradients flow through them.</param>
/// <param name="Epsilon">ε.</param>
internal sealed unsafe record ChannelStatistics(Tensor Values, bool OfBatch, double Epsilon)
{
    /// <summary>The mean of each channel; a view.</summary>
    public Tensor Means => Values.select(0, 0);

    /// <summary>1 / √(variance + ε) of each channel; a view.</summary>
    public Tensor InverseDeviations => Values.select(0, 1);

    /// <summary>Of a batch [N × C × …].</summary>
    /// <param name="x">The batch.</param>
    /// <param name="eps">ε.</param>
    /// <param name="variances">The biased variances [C], Float64.</param>
    public static ChannelStatistics Of(Tensor x, double eps, out Tensor variances)
    {
        using var plain = x.detach();
        using var elements = plain.contiguous();
        var count = CountOf(x);
        using var sums = Sum<DeviationTerm>(elements, elements, means: null);
        using var means = sums / count;
        using var squares = Sum<SquareTerm>(elements, elements, means);
        variances = squares / count;
        return From(means, variances, true, eps);
    }

    /// <summary>Given ones.</summary>
    public static ChannelStatistics From(Tensor means, Tensor variances, bool ofBatch, double eps)
    {
        using var scope = NewDisposeScope();
        var inverse = (variances.to(ScalarType.Float64) + eps).rsqrt();
        return new(stack([means.to(ScalarType.Float64), inverse]).MoveToOuterDisposeScope(), ofBatch, eps);
    }

    /// <summary>Σ of a term over each channel of contiguous [N × C × …]; Float64 [C].</summary>
    public static Tensor Sum<TTerm>(Tensor x, Tensor gradient, Tensor? means) where TTerm : struct, IChannelTerm
    {
        var sums = Tensor.Allocate([x.Sizes[1]], ScalarType.Float64);
        using var zero = means is null ? sums.zeros_like() : null;
        Dispatch.OnReal(x.dtype, new SumCode<TTerm>(x, gradient, means ?? zero!, sums));
        return sums;
    }

    /// <summary>y = f(x, gradient) with each channel's parameters; x and gradient may lie anywhere.</summary>
    public static void Map<TFunction>(Tensor x, Tensor gradient, Tensor parameters, Tensor y) where TFunction : struct, IChannelFunction
    {
        using var plainX = x.detach();
        using var plainGradient = gradient.detach();
        using var a = plainX.contiguous();
        using var g = plainGradient.contiguous();
        Dispatch.OnReal(x.dtype, new MapCode<TFunction>(a, g, parameters, y));
    }

    /// <summary>[4 × C] for <see cref="ChannelMap"/>: means, weight / √(variance + ε), shifts, slopes; 0 for what is null.</summary>
    public Tensor Parameters(Tensor? weight, Tensor? shifts, Tensor? slopes, ScalarType type)
    {
        using var scope = NewDisposeScope();
        var inverse = InverseDeviations;
        var none = inverse.zeros_like();
        Tensor[] rows = [Means, weight is null ? inverse : inverse * weight.detach(), shifts?.detach() ?? none, slopes ?? none];
        return stack(rows.Select(row => row.to(type))).MoveToOuterDisposeScope();
    }

    /// <summary>How many elements a channel has, or 1 if it has none, as a divisor.</summary>
    public static double CountOf(Tensor x) => Math.Max(x.Count / Math.Max(x.Sizes[1], 1), 1);

    private static Channels ShapeOf(Tensor x) => new(x.Sizes[0], x.Sizes[1], Shape.Count(x.Sizes[2..]));

    private readonly struct SumCode<TTerm>(Tensor x, Tensor gradient, Tensor means, Tensor sums) : IForRealType
        where TTerm : struct, IChannelTerm
    {
        public void Run<T>() where T : unmanaged, IFloatingPointIeee754<T> =>
            ChannelSums.Run<TTerm, T>(x.Data<T>(), gradient.Data<T>(), means.Data<double>(), ShapeOf(x), sums.Data<double>());
    }

    private readonly struct MapCode<TFunction>(Tensor x, Tensor gradient, Tensor parameters, Tensor y) : IForRealType
        where TFunction : struct, IChannelFunction
    {
        public void Run<T>() where T : unmanaged, IFloatingPointIeee754<T> =>
            ChannelMap.Run<TFunction, T>(x.Data<T>(), gradient.Data<T>(), y.Data<T>(), ShapeOf(x), parameters.Data<T>());
    }
}
