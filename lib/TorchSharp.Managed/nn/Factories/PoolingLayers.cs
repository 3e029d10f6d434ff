using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>The largest element under a window that slides over images.</summary>
        /// <param name="kernel_size">Height and width of the window.</param>
        /// <param name="stride">Steps of the window; its size when null.</param>
        /// <param name="padding">How far the window may stick out on each side, at most half of it; 0 when null.</param>
        /// <param name="dilation">From one element of the window to the next; 1 when null.</param>
        /// <param name="ceil_mode">Whether a last window may stick out on the right and below.</param>
        public static MaxPool2d MaxPool2d(
            long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
            new(Both(kernel_size), Both(stride), Both(padding), Both(dilation), ceil_mode);

        /// <inheritdoc cref="MaxPool2d(long, long?, long?, long?, bool)"/>
        public static MaxPool2d MaxPool2d(
            (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, (long, long)? dilation = null,
            bool ceil_mode = false) =>
            new(Two(kernel_size), Two(stride), Two(padding), Two(dilation), ceil_mode);

        /// <inheritdoc cref="MaxPool2d(long, long?, long?, long?, bool)"/>
        public static MaxPool2d MaxPool2d(
            long[] kernel_size, long[]? stride = null, long[]? padding = null, long[]? dilation = null, bool ceil_mode = false) =>
            new(kernel_size, stride, padding, dilation, ceil_mode);

        /// <summary>The mean of the elements under a window that slides over images.</summary>
        /// <param name="kernel_size">Height and width of the window.</param>
        /// <param name="stride">Steps of the window; its size when null.</param>
        /// <param name="padding">Zeros on each side, at most half of the window; 0 when null.</param>
        /// <param name="ceil_mode">Whether a last window may stick out on the right and below.</param>
        /// <param name="count_include_pad">Whether these zeros count when the sum is divided.</param>
        /// <param name="divisor_override">What to divide by instead.</param>
        public static AvgPool2d AvgPool2d(
            long kernel_size, long? stride = null, long? padding = null, bool ceil_mode = false, bool count_include_pad = true,
            long? divisor_override = null) =>
            new(Both(kernel_size), Both(stride), Both(padding), ceil_mode, count_include_pad, divisor_override);

        /// <inheritdoc cref="AvgPool2d(long, long?, long?, bool, bool, long?)"/>
        public static AvgPool2d AvgPool2d(
            (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, bool ceil_mode = false,
            bool count_include_pad = true, long? divisor_override = null) =>
            new(Two(kernel_size), Two(stride), Two(padding), ceil_mode, count_include_pad, divisor_override);

        /// <inheritdoc cref="AvgPool2d(long, long?, long?, bool, bool, long?)"/>
        public static AvgPool2d AvgPool2d(
            long[] kernel_size, long[]? stride = null, long[]? padding = null, bool ceil_mode = false, bool count_include_pad = true,
            long? divisor_override = null) =>
            new(kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);

        private static long[] Both(long number) => [number, number];

        private static long[]? Both(long? number) => number is { } given ? Both(given) : null;

        private static long[]? Two((long, long)? pair) => pair is { } given ? Two(given) : null;
    }
}
