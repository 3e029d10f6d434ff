using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Batch normalization of vectors [N × C] or sequences [N × C × L].</summary>
        /// <inheritdoc cref="NormBase(long, double, double?, bool, bool, Device?, ScalarType?, string)" path="/param"/>
        public static BatchNorm1d BatchNorm1d(
            long num_features, double eps = 1E-05, double momentum = 0.1, bool affine = true, bool track_running_stats = true,
            Device? device = null, ScalarType? dtype = null) =>
            new(num_features, eps, momentum, affine, track_running_stats, device, dtype);

        /// <summary>Batch normalization of images [N × C × H × W].</summary>
        /// <inheritdoc cref="NormBase(long, double, double?, bool, bool, Device?, ScalarType?, string)" path="/param"/>
        public static BatchNorm2d BatchNorm2d(
            long num_features, double eps = 1E-05, double momentum = 0.1, bool affine = true, bool track_running_stats = true,
            Device? device = null, ScalarType? dtype = null) =>
            new(num_features, eps, momentum, affine, track_running_stats, device, dtype);
    }
}
