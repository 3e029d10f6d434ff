using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Batch normalization of vectors [N × C] or sequences [N × C × L].</summary>
public sealed class BatchNorm1d : BatchNorm
{
    internal BatchNorm1d(
        long features, double eps, double momentum, bool affine, bool trackRunningStats, Device? device, ScalarType? dtype)
        : base(features, eps, momentum, affine, trackRunningStats, device, dtype, nameof(BatchNorm1d)) { }

    /// <inheritdoc/>
    protected override void ValidateInputDimensions(Tensor input)
    {
        if (input.ndim is not (2 or 3))
            throw new ArgumentException(
                $"BatchNorm1d: expected an input of two or three dimensions, [N × C] or [N × C × L], but its shape is {Shape.Text(input.shape)}.", nameof(input));
    }
}
