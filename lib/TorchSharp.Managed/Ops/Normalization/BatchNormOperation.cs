using TorchSharp.Autograd;
using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Batch normalization as one operation: y = (x − mean) / √(variance + ε) · weight + bias, channel by channel.</summary>
internal static class BatchNormOperation
{
    /// <param name="x">[N × C × …].</param>
    /// <param name="weight">[C], or null for 1.</param>
    /// <param name="bias">[C], or null for 0.</param>
    /// <param name="statistics">Of each channel.</param>
    public static Tensor Apply(Tensor x, Tensor? weight, Tensor? bias, ChannelStatistics statistics)
    {
        var y = Tensor.Allocate(x.Sizes, x.dtype);
        using (var parameters = statistics.Parameters(weight, bias, slopes: null, x.dtype))
            ChannelStatistics.Map<NormalizeFunction>(x, x, parameters, y);

        var (hasWeight, hasBias) = (weight is not null, bias is not null);
        Tensor[] inputs = (weight, bias) switch
        {
            (null, null) => [x],
            (null, _) => [x, bias],
            (_, null) => [x, weight],
            _ => [x, weight, bias],
        };
        var (ofBatch, eps) = (statistics.OfBatch, statistics.Epsilon);
        Node.Record(y, "batch_norm", inputs, hasWeight ? [x, statistics.Values, weight!] : [x, statistics.Values], (gradient, node) =>
        {
            var w = hasWeight ? node.Saved(2) : null;
            var saved = new ChannelStatistics(node.Saved(1), ofBatch, eps);
            var (dx, dw, db) = GradMode.IsEnabled
                ? BatchNormFormula.Gradients(gradient, node.Saved(0), w, saved)
                : Backward(gradient, node.Saved(0), w, saved);
            return (hasWeight, hasBias) switch
            {
                (false, false) => [dx],
                (false, true) => [dx, db],
                (true, false) => [dx, dw],
                _ => [dx, dw, db],
            };
        });
        return y;
    }

    /// <summary>
    /// ∂bias = Σ ∂; ∂weight = Σ ∂·x̂; ∂x = (∂ − mean ∂ − x̂ · mean(∂·x̂)) · weight / √(variance + ε), where the means are left out
    /// when the statistics are not the batch's own.
    /// </summary>
    private static (Tensor X, Tensor Weight, Tensor Bias) Backward(Tensor gradient, Tensor x, Tensor? weight, ChannelStatistics statistics)
    {
        using var g = gradient.contiguous();
        using var elements = x.contiguous();
        using var sums = ChannelStatistics.Sum<DeviationTerm>(g, g, means: null);
        using var slopes = ChannelStatistics.Sum<SlopeTerm>(elements, g, statistics.Values);
        var dx = Tensor.Allocate(x.Sizes, x.dtype);
        var count = ChannelStatistics.CountOf(x);
        using var invDeviation = statistics.InverseDeviations;
        using var weightGradient = slopes * invDeviation;
        using (var means = statistics.OfBatch ? sums / count : sums.zeros_like())
        using (var perDeviation = statistics.OfBatch ? weightGradient * invDeviation / count : sums.zeros_like())
        using (var parameters = statistics.Parameters(weight, means, perDeviation, x.dtype))
            ChannelStatistics.Map<NormalizeGradient>(elements, g, parameters, dx);
        return (dx, weightGradient.to(x.dtype), sums.to(x.dtype));
    }
}
