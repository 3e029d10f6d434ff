using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>The largest element under a window that slides over images: a smaller image that keeps what stands out.</summary>
public sealed class MaxPool2d : ParameterLessModule<Tensor, Tensor>
{
    internal MaxPool2d(long[] kernel, long[]? stride, long[]? padding, long[]? dilation, bool ceil) : base(nameof(MaxPool2d))
    {
        (kernel_size, this.stride, this.padding) = (kernel, stride ?? kernel, padding ?? [0, 0]);
        (this.dilation, ceil_mode) = (dilation ?? [1, 1], ceil);
    }

    /// <summary>Height and width of the window.</summary>
    public long[] kernel_size { get; set; }

    /// <summary>Steps of the window (y, x).</summary>
    public long[] stride { get; set; }

    /// <summary>How far the window may stick out on each side (y, x).</summary>
    public long[] padding { get; set; }

    /// <summary>From one element of the window to the next (y, x).</summary>
    public long[] dilation { get; set; }

    /// <summary>Whether a last window may stick out on the right and below.</summary>
    public bool ceil_mode { get; set; }

    /// <summary>The largest elements.</summary>
    /// <param name="input">[N × C × H × W] or [C × H × W].</param>
    public override Tensor forward(Tensor input) =>
        nn.functional.max_pool2d(input, kernel_size, stride, padding, dilation, ceil_mode);

    /// <summary>The largest elements, and where each lies in its plane: row · W + column, Int64.</summary>
    /// <param name="input">[N × C × H × W] or [C × H × W].</param>
    public (Tensor Values, Tensor Indices) forward_with_indices(Tensor input) =>
        nn.functional.max_pool2d_with_indices(input, kernel_size, stride, padding, dilation, ceil_mode);
}
