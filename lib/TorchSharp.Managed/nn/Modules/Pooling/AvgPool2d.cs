using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>The mean of the elements under a window that slides over images: a smaller, smoother image.</summary>
public sealed class AvgPool2d : ParameterLessModule<Tensor, Tensor>
{
    internal AvgPool2d(long[] kernel, long[]? stride, long[]? padding, bool ceil, bool countPadding, long? divisor) : base(nameof(AvgPool2d))
    {
        (kernel_size, this.stride, this.padding) = (kernel, stride ?? kernel, padding ?? [0, 0]);
        (ceil_mode, count_include_pad, divisor_override) = (ceil, countPadding, divisor);
    }

    /// <summary>Height and width of the window.</summary>
    public long[] kernel_size { get; set; }

    /// <summary>Steps of the window (y, x).</summary>
    public long[] stride { get; set; }

    /// <summary>Zeros on each side (y, x).</summary>
    public long[] padding { get; set; }

    /// <summary>Whether a last window may stick out on the right and below.</summary>
    public bool ceil_mode { get; set; }

    /// <summary>Whether the padding's zeros count when the sum is divided.</summary>
    public bool count_include_pad { get; set; }

    /// <summary>What to divide by instead of the window's size; null for that.</summary>
    public long? divisor_override { get; set; }

    /// <summary>The means.</summary>
    /// <param name="input">[N × C × H × W] or [C × H × W].</param>
    public override Tensor forward(Tensor input) =>
        nn.functional.avg_pool2d(input, kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);
}
