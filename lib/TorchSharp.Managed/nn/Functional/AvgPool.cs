using System.Runtime.InteropServices;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>The mean of the elements under a window that slides over images.</summary>
            /// <param name="input">[N × C × H × W] or [C × H × W].</param>
            /// <param name="kernel_size">Height and width of the window: one number, or two (y, x).</param>
            /// <param name="stride">Steps of the window; its size when null.</param>
            /// <param name="padding">Zeros on each side, at most half of the window; 0 when null.</param>
            /// <param name="ceil_mode">Whether a last window may stick out on the right and below.</param>
            /// <param name="count_include_pad">Whether these zeros count when the sum is divided.</param>
            /// <param name="divisor_override">What to divide by instead.</param>
            /// <returns>[… × H′ × W′] with H′ = ⌊(H + 2·padding − kernel_size) / stride⌋ + 1.</returns>
            /// <exception cref="ExternalException">The numbers do not fit each other or the input.</exception>
            public static Tensor avg_pool2d(
                Tensor input, long[] kernel_size, long[]? stride = null, long[]? padding = null, bool ceil_mode = false,
                bool count_include_pad = true, long? divisor_override = null)
            {
                var window = PoolingWindow.Of("avg_pool2d", input, kernel_size, stride, padding, null, ceil_mode);
                if (divisor_override == 0) throw Operation.Error("avg_pool2d", "divisor must be not zero.");
                using var divisors = AveragePoolOperation.Divisors(window, count_include_pad, divisor_override, input.dtype);
                return AveragePoolOperation.Average(input, divisors, window);
            }

            /// <inheritdoc cref="avg_pool2d(Tensor, long[], long[], long[], bool, bool, long?)"/>
            public static Tensor avg_pool2d(
                Tensor input, long kernel_size, long? stride = null, long padding = 0, bool ceil_mode = false,
                bool count_include_pad = true, long? divisor_override = null) =>
                avg_pool2d(input, [kernel_size], One(stride), [padding], ceil_mode, count_include_pad, divisor_override);

            /// <inheritdoc cref="avg_pool2d(Tensor, long[], long[], long[], bool, bool, long?)"/>
            public static Tensor avg_pool2d(
                Tensor input, (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, bool ceil_mode = false,
                bool count_include_pad = true, long? divisor_override = null) =>
                avg_pool2d(input, Two(kernel_size), Two(stride), Two(padding), ceil_mode, count_include_pad, divisor_override);
        }
    }
}
