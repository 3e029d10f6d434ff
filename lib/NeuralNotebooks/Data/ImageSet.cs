namespace NeuralNotebooks.Data;

/// <summary>
/// Grey images of one size with their labels. Parts of a set (<see cref="Split"/>, <see cref="Subset"/> …) are views:
/// they share its pixels. A set never changes.
/// </summary>
public sealed partial class ImageSet
{
    private readonly byte[] pixels;
    private readonly byte[] labels;
    private readonly int offset;
    private readonly int[]? indices;

    /// <summary>Makes a set over arrays that it keeps; don't change them afterwards.</summary>
    /// <param name="pixels">One byte a pixel, image after image, row by row, from <paramref name="offset"/> on.</param>
    /// <param name="labels">One byte an image, from 0 to <paramref name="classes"/> − 1.</param>
    /// <param name="width">Pixels in a row.</param>
    /// <param name="height">Rows in an image.</param>
    /// <param name="classes">How many classes there are, 1 to 256.</param>
    /// <param name="highest">The pixel value that is white, 1 to 255.</param>
    /// <param name="offset">Where in <paramref name="pixels"/> the first image begins.</param>
    /// <exception cref="ArgumentException">The counts don't match, or a label or a pixel is out of range.</exception>
    public ImageSet(byte[] pixels, byte[] labels, int width, int height, int classes = 10, int highest = 255, int offset = 0)
    {
        if (width < 1 || height < 1) throw new ArgumentException($"An image of {width}×{height} pixels can't be.");
        if (classes is < 1 or > 256) throw new ArgumentException($"There can't be {classes} classes: labels are bytes.", nameof(classes));
        if (highest is < 1 or > 255) throw new ArgumentException($"White can't be {highest}: it is a byte, and more than black.", nameof(highest));
        if (pixels.Length - offset != (long)labels.Length * width * height)
            throw new ArgumentException($"{pixels.Length - offset} pixels are not {labels.Length} images of {width}×{height}.");
        if (labels.AsSpan().ContainsAnyExceptInRange((byte)0, (byte)(classes - 1)))
            throw new ArgumentException($"A label is {labels.Max()}; with {classes} classes labels go from 0 to {classes - 1}.");
        if (highest < 255 && pixels.AsSpan(offset).ContainsAnyExceptInRange((byte)0, (byte)highest))
            throw new ArgumentException($"A pixel is more than {highest}, which is white.");
        (this.pixels, this.labels, this.offset) = (pixels, labels, offset);
        (Width, Height, Classes, Highest, Count) = (width, height, classes, highest, labels.Length);
    }

    private ImageSet(ImageSet whole, int[] indices)
    {
        (pixels, labels, offset, this.indices) = (whole.pixels, whole.labels, whole.offset, indices);
        (Width, Height, Classes, Highest, Count) = (whole.Width, whole.Height, whole.Classes, whole.Highest, indices.Length);
    }

    /// <summary>Number of images.</summary>
    public int Count { get; }

    /// <summary>Pixels in a row.</summary>
    public int Width { get; }

    /// <summary>Rows in an image.</summary>
    public int Height { get; }

    /// <summary>Number of classes; a label is 0 to <c>Classes − 1</c>. A part of a set keeps the classes of the whole.</summary>
    public int Classes { get; }

    /// <summary>The pixel value that is white; 0 is black.</summary>
    public int Highest { get; }

    /// <summary>The pixels of image <paramref name="i"/>: <c>Height × Width</c> bytes, row by row.</summary>
    public ReadOnlySpan<byte> Pixels(int i) => pixels.AsSpan(offset + Position(i) * Width * Height, Width * Height);

    /// <summary>The class of image <paramref name="i"/>.</summary>
    public int Label(int i) => labels[Position(i)];

    /// <summary>How many images each class has: <c>Classes</c> numbers.</summary>
    public int[] ClassCounts()
    {
        var counts = new int[Classes];
        for (var i = 0; i < Count; i++) counts[Label(i)]++;
        return counts;
    }

    /// <summary>Mean and (population) standard deviation of all pixels, on the scale from 0 (black) to 1 (white).</summary>
    public (double Mean, double Deviation) PixelStatistics()
    {
        var histogram = new long[256];
        for (var i = 0; i < Count; i++)
            foreach (var pixel in Pixels(i)) histogram[pixel]++;

        double n = (double)Count * Width * Height, sum = 0, squares = 0;
        for (var p = 0; p < 256; p++)
        {
            sum += (double)p * histogram[p];
            squares += (double)p * p * histogram[p];
        }
        return (sum / n / Highest, Math.Sqrt(squares / n - sum / n * (sum / n)) / Highest);
    }

    /// <summary>The images at these places, in this order. A place may occur more than once.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A place is not from 0 to <c>Count − 1</c>.</exception>
    public ImageSet Subset(IReadOnlyList<int> places)
    {
        var chosen = new int[places.Count];
        for (var i = 0; i < chosen.Length; i++) chosen[i] = Position(places[i]);
        return new ImageSet(this, chosen);
    }

    /// <summary>The first <paramref name="count"/> images.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is not from 0 to <c>Count</c>.</exception>
    public ImageSet Take(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Count);
        return Subset([.. Enumerable.Range(0, count)]);
    }

    /// <summary>The images of these classes, in the order of the set. Labels stay as they are.</summary>
    public ImageSet OfClasses(params IReadOnlyCollection<int> classes) =>
        Subset([.. Enumerable.Range(0, Count).Where(i => classes.Contains(Label(i)))]);

    /// <summary>
    /// Sets images aside for validation: drawn at random, each with the same chance (not stratified, so the shares of the
    /// classes differ by chance). Both parts keep the set's order. The same seed draws the same images everywhere.
    /// </summary>
    /// <param name="validation">How many images to set aside.</param>
    /// <param name="seed">Chooses which.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="validation"/> is not from 0 to <c>Count</c>.</exception>
    public (ImageSet Train, ImageSet Validation) Split(int validation, long seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(validation);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(validation, Count);
        var order = RandomOrder.Permutation(Count, seed);
        var train = order[..(Count - validation)];
        var aside = order[(Count - validation)..];
        Array.Sort(train);
        Array.Sort(aside);
        return (Subset(train), Subset(aside));
    }

    /// <summary>Where image <paramref name="i"/> stands in the arrays.</summary>
    private int Position(int i)
    {
        if ((uint)i >= (uint)Count) throw new ArgumentOutOfRangeException(nameof(i), i, $"The set has {Count} images, from 0 on.");
        return indices is null ? i : indices[i];
    }
}
