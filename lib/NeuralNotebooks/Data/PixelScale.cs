using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NeuralNotebooks.Data;

/// <summary>
/// Turns stored pixels into a network's inputs: x = (p/max − mean)/deviation, where p is a whole number from 0 to max.
/// Each of the three steps rounds to float32, in PyTorch's order, so the inputs equal PyTorch's bit for bit.
/// </summary>
/// <param name="Mean">What is subtracted, on the scale from 0 (black) to 1 (white).</param>
/// <param name="Deviation">What is divided by; not 0.</param>
public sealed record PixelScale(float Mean, float Deviation)
{
    /// <summary>p/max: from 0 to 1.</summary>
    public static PixelScale ZeroToOne { get; } = new(0, 1);

    /// <summary>(p/max − 0.5)/0.5: from −1 to 1.</summary>
    public static PixelScale MinusOneToOne { get; } = new(0.5f, 0.5f);

    /// <summary>Mean 0 and standard deviation 1 over data that have this mean and deviation.</summary>
    /// <param name="mean">Mean of the pixels on the scale from 0 to 1.</param>
    /// <param name="deviation">Their standard deviation; more than 0.</param>
    public static PixelScale Standardised(double mean, double deviation)
    {
        if (!double.IsFinite(mean) || !(deviation > 0) || !double.IsFinite(deviation))
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                $"The mean {mean} and the deviation {deviation} must be finite, and the deviation more than 0."));
        return new PixelScale((float)mean, (float)deviation);
    }

    /// <summary>Mean 0 and standard deviation 1 over all pixels of a set. For MNIST's training images: 0.1307 and 0.3081.</summary>
    /// <param name="images">The set to measure: the training set, never the test set.</param>
    public static PixelScale Standardised(ImageSet images)
    {
        var (mean, deviation) = images.PixelStatistics();
        return Standardised(mean, deviation);
    }

    /// <summary>Scales one intensity.</summary>
    /// <param name="intensity">From 0 (black) to 1 (white).</param>
    public float Of(float intensity) => (intensity - Mean) / Deviation;

    /// <summary>Scales one pixel of an image whose white is 255, as MNIST's is.</summary>
    /// <param name="pixel">From 0 (black) to 255 (white).</param>
    public float this[byte pixel] => Of((float)pixel / byte.MaxValue);

    /// <summary>The scaled value of every pixel value.</summary>
    /// <param name="highest">The pixel value that is white, 1 to 255.</param>
    /// <returns>256 values; entry p is the input for pixel value p.</returns>
    public float[] Table(int highest = byte.MaxValue)
    {
        if (highest is < 1 or > byte.MaxValue) throw new ArgumentOutOfRangeException(nameof(highest), highest, "White is 1 to 255.");
        var table = new float[256];
        for (var p = 0; p < table.Length; p++) table[p] = Of((float)p / highest);
        return table;
    }

    /// <summary>Scales a row of pixels, sixteen at a time; the results are those of <see cref="Table"/>.</summary>
    /// <param name="pixels">From 0 to <paramref name="highest"/>.</param>
    /// <param name="inputs">Receives as many values as there are pixels.</param>
    /// <param name="highest">The pixel value that is white.</param>
    // Optimised at once: a whole epoch would pass before the runtime did it by itself.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Apply(ReadOnlySpan<byte> pixels, Span<float> inputs, int highest)
    {
        inputs = inputs[..pixels.Length];
        var (white, mean, deviation) = (Vector256.Create((float)highest), Vector256.Create(Mean), Vector256.Create(Deviation));
        var p = 0;
        for (; p <= pixels.Length - Vector128<byte>.Count; p += Vector128<byte>.Count)
        {
            var (low, high) = Vector128.Widen(Vector128.Create(pixels.Slice(p, Vector128<byte>.Count)));
            ((ToSingle(low) / white - mean) / deviation).CopyTo(inputs[p..]);
            ((ToSingle(high) / white - mean) / deviation).CopyTo(inputs[(p + Vector256<float>.Count)..]);
        }
        for (; p < pixels.Length; p++) inputs[p] = Of((float)pixels[p] / highest);
    }

    private static Vector256<float> ToSingle(Vector128<ushort> pixels)
    {
        var (low, high) = Vector128.Widen(pixels);
        return Vector256.ConvertToSingle(Vector256.Create(low, high).AsInt32());
    }
}
