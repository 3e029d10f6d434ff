namespace NeuralNotebooks.Explain;

/// <summary>An input as a grey picture.</summary>
internal static class GrayPixels
{
    /// <summary>One byte a pixel, from black (0) to white (255).</summary>
    internal static byte[] Of(ImageInput input)
    {
        var (low, high) = input.Range;
        return [.. input.Pixels.Select(pixel => (byte)Math.Round(255 * Math.Clamp((pixel - low) / (high - low), 0, 1)))];
    }
}
