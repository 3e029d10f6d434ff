namespace NeuralNotebooks.Explain;

/// <summary>An image cut into segments: groups of pixels that are shown or hidden together. Every pixel is in exactly one.</summary>
public sealed class Segmentation
{
    private readonly int[] segmentOf;
    private readonly int[][] pixelsOf;

    /// <summary>Makes a segmentation.</summary>
    /// <param name="segmentOf">For each pixel, row by row, its segment: numbers from 0 on, none left out.</param>
    /// <exception cref="ArgumentException">There is no pixel, or a number is negative or left out.</exception>
    public Segmentation(IReadOnlyList<int> segmentOf)
    {
        this.segmentOf = [.. segmentOf];
        if (this.segmentOf.Length == 0 || this.segmentOf.Min() < 0)
            throw new ArgumentException("A segmentation needs at least one pixel, and segments count from 0.", nameof(segmentOf));
        var groups = Enumerable.Range(0, this.segmentOf.Length).ToLookup(pixel => this.segmentOf[pixel]);
        pixelsOf = [.. Enumerable.Range(0, this.segmentOf.Max() + 1).Select(segment => groups[segment].ToArray())];
        if (Array.FindIndex(pixelsOf, pixels => pixels.Length == 0) is >= 0 and var empty)
            throw new ArgumentException($"Segment {empty} has no pixel, but segment {pixelsOf.Length - 1} has: leave no number out.", nameof(segmentOf));
    }

    /// <summary>Number of segments.</summary>
    public int Count => pixelsOf.Length;

    /// <summary>Number of pixels.</summary>
    public int PixelCount => segmentOf.Length;

    /// <summary>The segment of a pixel.</summary>
    public int this[int pixel] => segmentOf[pixel];

    /// <summary>The pixels of a segment, ascending.</summary>
    /// <param name="segment">From 0 to Count − 1.</param>
    public IReadOnlyList<int> PixelsOf(int segment) => pixelsOf[segment];

    /// <summary>Every pixel is a segment of its own.</summary>
    /// <param name="image">The image.</param>
    public static Segmentation EachPixel(ImageInput image) => new([.. Enumerable.Range(0, image.Count)]);

    /// <summary>A grid of nearly equal rectangles.</summary>
    /// <param name="image">The image.</param>
    /// <param name="rows">How many rectangles from top to bottom, 1 to the image's height.</param>
    /// <param name="columns">How many side by side, 1 to the image's width.</param>
    public static Segmentation Grid(ImageInput image, int rows, int columns)
    {
        if (rows < 1 || rows > image.Height || columns < 1 || columns > image.Width)
            throw new ArgumentException($"An image of {image.Width}×{image.Height} can't be cut into {rows} rows of {columns} rectangles.");
        return new([.. Enumerable.Range(0, image.Count).Select(p =>
            p / image.Width * rows / image.Height * columns + p % image.Width * columns / image.Width)]);
    }

    /// <summary>Segments that follow what the image shows: see <see cref="Explain.FloodFill"/>.</summary>
    /// <inheritdoc cref="Explain.FloodFill.Of"/>
    public static Segmentation FloodFill(ImageInput image, double tolerance = 0.3, int largest = 24, int smallest = 4) =>
        Explain.FloodFill.Of(image, tolerance, largest, smallest);

    /// <summary>The pixels that a choice of segments hides.</summary>
    internal IEnumerable<int> Hidden(bool[] shown) => Enumerable.Range(0, Count).Where(segment => !shown[segment]).SelectMany(PixelsOf);

    /// <summary>The segmentation that a method uses, checked against the image.</summary>
    internal static Segmentation Of(ImageInput image, Func<ImageInput, Segmentation> segments)
    {
        var result = segments(image);
        return result.PixelCount == image.Count ? result
            : throw new ArgumentException($"The segmentation has {result.PixelCount} pixels; the image has {image.Count}.");
    }
}
