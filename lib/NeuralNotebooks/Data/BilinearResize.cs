namespace NeuralNotebooks.Data;

/// <summary>
/// Bilinear interpolation of grey images, with corners not aligned: pixels are small squares, and the squares' outer edges
/// of both images coincide. PyTorch's <c>interpolate(mode="bilinear", align_corners=False)</c> gives the same.
/// </summary>
public static class BilinearResize
{
    /// <summary>Resizes one image.</summary>
    /// <param name="source"><paramref name="height"/> × <paramref name="width"/> pixels, row by row.</param>
    /// <param name="width">Pixels in a row of the source.</param>
    /// <param name="height">Rows of the source.</param>
    /// <param name="newWidth">Pixels in a row of the result.</param>
    /// <param name="newHeight">Rows of the result.</param>
    /// <returns><paramref name="newHeight"/> × <paramref name="newWidth"/> pixels, row by row.</returns>
    public static float[] Resize(ReadOnlySpan<float> source, int width, int height, int newWidth, int newHeight)
    {
        if (source.Length != width * height || source.IsEmpty)
            throw new ArgumentException($"{source.Length} pixels are not an image of {width}×{height}.", nameof(source));
        ArgumentOutOfRangeException.ThrowIfLessThan(newWidth, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(newHeight, 1);

        var result = new float[newHeight * newWidth];
        for (var y = 0; y < newHeight; y++)
        {
            var (top, bottom, down) = Neighbours(y, height, newHeight);
            for (var x = 0; x < newWidth; x++)
            {
                var (left, right, across) = Neighbours(x, width, newWidth);
                var above = Mix(source[top * width + left], source[top * width + right], across);
                var below = Mix(source[bottom * width + left], source[bottom * width + right], across);
                result[y * newWidth + x] = Mix(above, below, down);
            }
        }
        return result;
    }

    // The two source pixels between which the centre of a new pixel lies, and how far it is on the way to the second.
    private static (int First, int Second, float Weight) Neighbours(int place, int size, int newSize)
    {
        var centre = Math.Max(0, (place + 0.5f) * ((float)size / newSize) - 0.5f);
        var first = Math.Min((int)centre, size - 1);
        return (first, Math.Min(first + 1, size - 1), centre - first);
    }

    private static float Mix(float a, float b, float weight) => (1 - weight) * a + weight * b;
}
