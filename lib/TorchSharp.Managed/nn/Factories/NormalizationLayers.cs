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

        /// <summary>Layer normalization of inputs [… × normalized_shape]: each example by its own mean and variance.</summary>
        /// <param name="normalized_shape">The last sizes of the input.</param>
        /// <param name="eps">Keeps the divisor from zero.</param>
        /// <param name="elementwise_affine">Whether there are weights, and biases.</param>
        /// <param name="bias">Whether there are biases, given that there are weights.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">Float32, the default, or Float64.</param>
        public static LayerNorm LayerNorm(
            long[] normalized_shape, double eps = 1E-05, bool elementwise_affine = true, bool bias = true, Device? device = null,
            ScalarType? dtype = null) =>
            new(normalized_shape, eps, elementwise_affine, bias, device, dtype);

        /// <inheritdoc cref="LayerNorm(long[], double, bool, bool, Device?, ScalarType?)"/>
        public static LayerNorm LayerNorm(
            long normalized_shape, double eps = 1E-05, bool elementwise_affine = true, bool bias = true, Device? device = null,
            ScalarType? dtype = null) =>
            new([normalized_shape], eps, elementwise_affine, bias, device, dtype);
    }
}
