using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>The gradients of batch normalization in recorded operations, so that they can be differentiated again.</summary>
internal static class BatchNormFormula
{
    public static (Tensor X, Tensor Weight, Tensor Bias) Gradients(Tensor gradient, Tensor x, Tensor? weight, ChannelStatistics statistics)
    {
        long[] channel = [1, x.Sizes[1], .. Enumerable.Repeat(1L, x.Rank - 2)];
        long[] others = [0, .. Enumerable.Range(2, x.Rank - 2).Select(d => (long)d)];
        Tensor mean, inverse;
        if (statistics.OfBatch)
        {
            mean = x.mean(others, keepdim: true);
            inverse = ((x - mean).square().mean(others, keepdim: true) + statistics.Epsilon).rsqrt();
        }
        else
        {
            mean = statistics.Means.to(x.dtype).view(channel);
            inverse = statistics.InverseDeviations.to(x.dtype).view(channel);
        }
        var normalized = (x - mean) * inverse;
        var slopes = gradient * normalized;
        var dx = statistics.OfBatch
            ? gradient - gradient.mean(others, keepdim: true) - normalized * slopes.mean(others, keepdim: true)
            : gradient;
        return (dx * inverse * (weight?.view(channel) ?? torch.ones_like(inverse)), slopes.sum(others), gradient.sum(others));
    }
}
