using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Batch normalization of images [N × C × H × W].</summary>
public sealed class BatchNorm2d : BatchNorm
{
    internal BatchNorm2d(
        long features, double eps, double momentum, bool affine, bool trackRunningStats, Device? device, ScalarType? dtype)
        : base(features, eps, momentum, affine, trackRunningStats, device, dtype, nameof(BatchNorm2d)) { }

    /// <inheritdoc/>
    protected override void ValidateInputDimensions(Tensor input)
    {
        if (input.ndim != 4)
            throw new ArgumentException(
                $"BatchNorm2d: expected an input of four dimensions, [N × C × H × W], but its shape is {Shape.Text(input.shape)}.", nameof(input));
    }
}
