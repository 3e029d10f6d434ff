using System.Runtime.InteropServices;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>
            /// Convolution: each output pixel is a weighted sum of the pixels under the kernel,
            /// y[n, f, i, j] = b[f] + Σ w[f, c, ky, kx] · x[n, c, i·stride − padding + ky·dilation, …].
            /// </summary>
            /// <param name="input">x, of shape [N × C × H × W] or [C × H × W].</param>
            /// <param name="weight">w, of shape [F × C/groups × kH × kW].</param>
            /// <param name="bias">b, of shape [F]; null for none.</param>
            /// <param name="strides">Steps of the kernel: one number, or two (y, x); 1 when null.</param>
            /// <param name="padding">Zeros on each side; 0 when null.</param>
            /// <param name="dilation">From one kernel element to the next; 1 when null.</param>
            /// <param name="groups">Groups of channels that do not see each other.</param>
            /// <exception cref="ExternalException">Shapes or types do not fit.</exception>
            public static Tensor conv2d(
                Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null, long[]? dilation = null,
                long groups = 1)
            {
                var around = ConvolutionChecks.Pair("conv2d", "padding", padding, 0, 0);
                return Convolve(input, weight, bias, strides, around, around, dilation, groups);
            }

            /// <summary>Convolution with padding by name.</summary>
            /// <inheritdoc cref="conv2d" path="/param"/>
            public static Tensor conv2d_padding(
                Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, Padding padding = Padding.Valid,
                long[]? dilation = null, long groups = 1)
            {
                if (padding == Padding.Valid) return Convolve(input, weight, bias, strides, (0, 0), (0, 0), dilation, groups);
                if (ConvolutionChecks.Pair("conv2d", "stride", strides, 1, 1) != (1, 1))
                    throw Operation.Error("conv2d", "padding Same needs a stride of 1. Give the padding in numbers.");
                var (dy, dx) = ConvolutionChecks.Pair("conv2d", "dilation", dilation, 1, 1);
                var (y, x) = weight.Rank == 4 ? (dy * (weight.Sizes[2] - 1), dx * (weight.Sizes[3] - 1)) : (0, 0);
                return Convolve(input, weight, bias, strides, (y / 2, x / 2), (y - y / 2, x - x / 2), dilation, groups);
            }

            /// <summary>
            /// Transposed convolution: each input pixel is added, times the kernel, to the pixels that a convolution of the same
            /// stride and padding would see from there.
            /// </summary>
            /// <param name="input">Of shape [N × F × h × w] or [F × h × w].</param>
            /// <param name="weight">Of shape [F × C/groups × kH × kW].</param>
            /// <param name="bias">Of shape [C]; null for none.</param>
            /// <param name="strides">Steps of the kernel in the output: one number, or two (y, x); 1 when null.</param>
            /// <param name="padding">Rows and columns cut off on each side; 0 when null.</param>
            /// <param name="output_padding">Further rows below and columns to the right; 0 when null.</param>
            /// <param name="dilation">From one kernel element to the next; 1 when null.</param>
            /// <param name="groups">Groups of channels that do not see each other.</param>
            /// <returns>[N × C × H × W] with H = (h − 1)·stride − 2·padding + dilation·(kH − 1) + output_padding + 1.</returns>
            /// <exception cref="ExternalException">Shapes or types do not fit.</exception>
            public static Tensor conv_transpose2d(
                Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null,
                long[]? output_padding = null, long[]? dilation = null, long groups = 1)
            {
                ConvolutionChecks.Input("conv_transpose2d", input, weight, bias, groups, transposed: true);
                var stride = ConvolutionChecks.Pair("conv_transpose2d", "stride", strides, 1, 1);
                var around = ConvolutionChecks.Pair("conv_transpose2d", "padding", padding, 0, 0);
                var apart = ConvolutionChecks.Pair("conv_transpose2d", "dilation", dilation, 1, 1);
                var more = ConvolutionChecks.Pair("conv_transpose2d", "output_padding", output_padding, 0, 0);
                if (more.Y >= Math.Max(stride.Y, apart.Y) || more.X >= Math.Max(stride.X, apart.X))
                    throw Operation.Error(
                        "conv_transpose2d", $"output_padding {more} must be smaller than the stride {stride} or the dilation {apart}.");
                if (input.Rank == 3) return OfOneImage(input, x => conv_transpose2d(x, weight, bias, strides, padding, output_padding, dilation, groups));

                var geometry = new ConvolutionGeometry(stride, around, (around.Y - more.Y, around.X - more.X), apart, groups);
                var (height, width) = geometry.ImageSize(input.Sizes, weight.Sizes);
                if (height < 1 || width < 1)
                    throw Operation.Error(
                        "conv_transpose2d", $"an input of shape {Shape.Text(input.Sizes)} and a weight of shape {Shape.Text(weight.Sizes)} " +
                        $"with padding {around} leave an output of {height} × {width} pixels.");
                return ConvolutionOperation.Images(input, weight, bias, geometry, [input.Sizes[0], weight.Sizes[1] * groups, height, width]);
            }

            private static Tensor Convolve(
                Tensor input, Tensor weight, Tensor? bias, long[]? strides, (long, long) before, (long, long) after, long[]? dilation,
                long groups)
            {
                ConvolutionChecks.Input("conv2d", input, weight, bias, groups, transposed: false);
                if (input.Rank == 3) return OfOneImage(input, x => Convolve(x, weight, bias, strides, before, after, dilation, groups));
                var stride = ConvolutionChecks.Pair("conv2d", "stride", strides, 1, 1);
                var apart = ConvolutionChecks.Pair("conv2d", "dilation", dilation, 1, 1);
                var geometry = new ConvolutionGeometry(stride, before, after, apart, groups);
                ConvolutionChecks.Room(input, weight, geometry);
                return ConvolutionOperation.Outputs(input, weight, bias, geometry);
            }

            /// <summary>An image without a batch is a batch of one.</summary>
            private static Tensor OfOneImage(Tensor input, Func<Tensor, Tensor> ofBatch)
            {
                using var batch = input.unsqueeze(0);
                using var result = ofBatch(batch);
                return result.squeeze(0);
            }
        }
    }
}
