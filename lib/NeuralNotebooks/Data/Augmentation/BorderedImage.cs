using System.Runtime.CompilerServices;

namespace NeuralNotebooks.Data;

/// <summary>A grey image on an endless black ground, to be read between its pixels.</summary>
internal sealed class BorderedImage(int width, int height)
{
    // One black column on the left and two on the right: the second is the right neighbour of a place at the border itself.
    private readonly int stride = width + 3;
    private readonly float[] pixels = new float[(width + 3) * (height + 3)];

    /// <summary>Takes over an image's pixels, row by row.</summary>
    public void Load(ReadOnlySpan<byte> image)
    {
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++) pixels[(y + 1) * stride + x + 1] = image[y * width + x];
    }

    /// <summary>The grey value at a place, interpolated bilinearly between the four pixels around it; black outside.</summary>
    /// <param name="x">From the left: 0 is the middle of the first pixel. Finite.</param>
    /// <param name="y">From the top. Finite.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float At(float x, float y)
    {
        var left = float.MinNative(float.MaxNative(x, -1), width) + 1;
        var top = float.MinNative(float.MaxNative(y, -1), height) + 1;
        var (column, row) = (float.ConvertToIntegerNative<int>(left), float.ConvertToIntegerNative<int>(top));
        var (toRight, toBelow) = (left - column, top - row);
        var place = row * stride + column;
        var above = pixels[place] + toRight * (pixels[place + 1] - pixels[place]);
        var below = pixels[place + stride] + toRight * (pixels[place + stride + 1] - pixels[place + stride]);
        return above + toBelow * (below - above);
    }
}
