using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Batch normalization: brings each channel to mean 0 and variance 1, then scales and shifts it by learned numbers. In
/// training mode by the batch's own statistics, in evaluation mode by the running ones.
/// </summary>
public abstract class BatchNorm : NormBase
{
    /// <inheritdoc cref="NormBase(long, double, double?, bool, bool, Device?, ScalarType?, string)"/>
    public BatchNorm(
        long num_features, double eps, double momentum, bool affine, bool track_running_stats, Device? device, ScalarType? dtype, string name)
        : base(num_features, eps, momentum, affine, track_running_stats, device, dtype, name) { }

    /// <summary>y = (x − mean) / √(variance + eps) · weight + bias.</summary>
    /// <param name="input">x, of shape [N × num_features × …].</param>
    public override Tensor forward(Tensor input)
    {
        ValidateInputDimensions(input);
        var share = momentum ?? 0;
        if (training && num_batches_tracked is { } count)
        {
            count.add_(1);
            share = momentum ?? 1.0 / count.item<long>();
        }
        var (mean, variance) = training && !track_running_stats ? (null, null) : (running_mean, running_var);
        return nn.functional.batch_norm(
            input, mean, variance, weight, bias, training || mean is null && variance is null, share, eps);
    }
}
