using System.Runtime.InteropServices;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>The largest element under a window that slides over images.</summary>
            /// <param name="input">[N × C × H × W] or [C × H × W].</param>
            /// <param name="kernel_size">Height and width of the window: one number, or two (y, x).</param>
            /// <param name="strides">Steps of the window; its size when null.</param>
            /// <param name="padding">How far the window may stick out on each side, at most half of it; 0 when null.</param>
            /// <param name="dilation">From one element of the window to the next; 1 when null.</param>
            /// <param name="ceil_mode">Whether a last window may stick out on the right and below.</param>
            /// <returns>[… × H′ × W′] with H′ = ⌊(H + 2·padding − dilation·(kernel_size − 1) − 1) / stride⌋ + 1.</returns>
            /// <exception cref="ExternalException">The numbers do not fit each other or the input.</exception>
            public static Tensor max_pool2d(
                Tensor input, long[] kernel_size, long[]? strides = null, long[]? padding = null, long[]? dilation = null, bool ceil_mode = false)
            {
                var window = PoolingWindow.Of("max_pool2d", input, kernel_size, strides, padding, dilation, ceil_mode);
                var result = MaxPoolOperation.Apply(input, window, out var places);
                places.Dispose();
                return result;
            }

            /// <inheritdoc cref="max_pool2d(Tensor, long[], long[], long[], long[], bool)"/>
            /// <param name="input">[N × C × H × W] or [C × H × W].</param>
            /// <param name="kernel_size">Height and width of the window.</param>
            /// <param name="stride">Steps of the window; its size when null.</param>
            /// <param name="padding">How far the window may stick out on each side, at most half of it; 0 when null.</param>
            /// <param name="dilation">From one element of the window to the next; 1 when null.</param>
            /// <param name="ceil_mode">Whether a last window may stick out on the right and below.</param>
            public static Tensor max_pool2d(
                Tensor input, long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
                max_pool2d(input, [kernel_size], One(stride), One(padding), One(dilation), ceil_mode);

            /// <inheritdoc cref="max_pool2d(Tensor, long, long?, long?, long?, bool)"/>
            public static Tensor max_pool2d(
                Tensor input, (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null,
                (long, long)? dilation = null, bool ceil_mode = false) =>
                max_pool2d(input, Two(kernel_size), Two(stride), Two(padding), Two(dilation), ceil_mode);

            /// <summary>As <c>max_pool2d</c>, with where each result lies in its plane: row · W + column, Int64.</summary>
            /// <inheritdoc cref="max_pool2d(Tensor, long[], long[], long[], long[], bool)" path="/param"/>
            public static (Tensor output, Tensor indices) max_pool2d_with_indices(
                Tensor input, long[] kernel_size, long[]? strides = null, long[]? padding = null, long[]? dilation = null, bool ceil_mode = false)
            {
                var window = PoolingWindow.Of("max_pool2d", input, kernel_size, strides, padding, dilation, ceil_mode);
                var result = MaxPoolOperation.Apply(input, window, out var places);
                using (places) return (result, places.to(ScalarType.Int64));
            }

            private static long[]? One(long? number) => number is { } given ? [given] : null;
        }
    }
}
