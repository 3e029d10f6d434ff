using System.Runtime.InteropServices;
using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>
        /// Convolution of images [N × in_channels × H × W], initialised as PyTorch does: weights and biases uniform on
        /// ±1/√(in_channels/groups · kernel area), from the global generator, weights first.
        /// </summary>
        /// <param name="in_channels">Channels of the input.</param>
        /// <param name="out_channels">Channels of the output: how many kernels.</param>
        /// <param name="kernel_size">Height and width of the kernel.</param>
        /// <param name="stride">Steps of the kernel.</param>
        /// <param name="padding">What is added on each side.</param>
        /// <param name="dilation">From one kernel element to the next.</param>
        /// <param name="padding_mode">What stands outside the image.</param>
        /// <param name="groups">Groups of channels that do not see each other.</param>
        /// <param name="bias">Whether each output channel has a bias.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">Float32, the default, or Float64.</param>
        /// <exception cref="ExternalException">The groups do not divide the channels.</exception>
        public static Conv2d Conv2d(
            long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long dilation = 1,
            PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            Conv2d(
                in_channels, out_channels, (kernel_size, kernel_size), (stride, stride), (padding, padding), (dilation, dilation),
                padding_mode, groups, bias, device, dtype);

        /// <inheritdoc cref="Conv2d(long, long, long, long, long, long, PaddingModes, long, bool, Device?, ScalarType?)"/>
        public static Conv2d Conv2d(
            long in_channels, long out_channels, (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null,
            (long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true,
            Device? device = null, ScalarType? dtype = null) =>
            new(new ConvolutionSettings(in_channels, out_channels, Two(kernel_size))
            {
                Stride = Two(stride ?? (1, 1)), Padding = Two(padding ?? (0, 0)), Dilation = Two(dilation ?? (1, 1)),
                PaddingMode = padding_mode, Groups = groups, HasBias = bias, Device = device, Type = dtype,
            });

        /// <inheritdoc cref="Conv2d(long, long, long, long, long, long, PaddingModes, long, bool, Device?, ScalarType?)"/>
        public static Conv2d Conv2d(
            long in_channels, long out_channels, long kernel_size, Padding padding, long stride = 1, long dilation = 1,
            PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            Conv2d(
                in_channels, out_channels, (kernel_size, kernel_size), padding, (stride, stride), (dilation, dilation), padding_mode, groups,
                bias, device, dtype);

        /// <inheritdoc cref="Conv2d(long, long, long, long, long, long, PaddingModes, long, bool, Device?, ScalarType?)"/>
        public static Conv2d Conv2d(
            long in_channels, long out_channels, (long, long) kernel_size, Padding padding, (long, long)? stride = null,
            (long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true,
            Device? device = null, ScalarType? dtype = null) =>
            new(new ConvolutionSettings(in_channels, out_channels, Two(kernel_size))
            {
                Stride = Two(stride ?? (1, 1)), PaddingType = padding, Dilation = Two(dilation ?? (1, 1)),
                PaddingMode = padding_mode, Groups = groups, HasBias = bias, Device = device, Type = dtype,
            });

        /// <summary>Transposed convolution of images [N × in_channels × h × w], which enlarges them; initialised as PyTorch does.</summary>
        /// <param name="in_channels">Channels of the input.</param>
        /// <param name="out_channels">Channels of the output.</param>
        /// <param name="kernel_size">Height and width of the kernel.</param>
        /// <param name="stride">Steps of the kernel in the output.</param>
        /// <param name="padding">Rows and columns cut off on each side.</param>
        /// <param name="output_padding">Further rows below and columns to the right.</param>
        /// <param name="dilation">From one kernel element to the next.</param>
        /// <param name="padding_mode">Zeros; there is no other.</param>
        /// <param name="groups">Groups of channels that do not see each other.</param>
        /// <param name="bias">Whether each output channel has a bias.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">Float32, the default, or Float64.</param>
        /// <exception cref="ExternalException">The groups do not divide the channels.</exception>
        /// <exception cref="ArgumentException">Another padding mode is asked for.</exception>
        public static ConvTranspose2d ConvTranspose2d(
            long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long output_padding = 0,
            long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null,
            ScalarType? dtype = null) =>
            ConvTranspose2d(
                in_channels, out_channels, (kernel_size, kernel_size), (stride, stride), (padding, padding),
                (output_padding, output_padding), (dilation, dilation), padding_mode, groups, bias, device, dtype);

        /// <inheritdoc cref="ConvTranspose2d(long, long, long, long, long, long, long, PaddingModes, long, bool, Device?, ScalarType?)"/>
        public static ConvTranspose2d ConvTranspose2d(
            long in_channels, long out_channels, (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null,
            (long, long)? output_padding = null, (long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros,
            long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null)
        {
            if (padding_mode != PaddingModes.Zeros)
                throw new ArgumentException("ConvTranspose2d: only the padding mode Zeros is possible.", nameof(padding_mode));
            return new(new ConvolutionSettings(in_channels, out_channels, Two(kernel_size))
            {
                Stride = Two(stride ?? (1, 1)), Padding = Two(padding ?? (0, 0)), OutputPadding = Two(output_padding ?? (0, 0)),
                Dilation = Two(dilation ?? (1, 1)), Groups = groups, HasBias = bias, Transposed = true, Device = device, Type = dtype,
            });
        }

        private static long[] Two((long, long) pair) => [pair.Item1, pair.Item2];
    }
}
