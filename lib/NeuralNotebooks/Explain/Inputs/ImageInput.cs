using NeuralNotebooks.Data;

namespace NeuralNotebooks.Explain;

/// <summary>
/// An input to explain, as the model sees it, and its <b>baseline</b>: what stands for "nothing there". An explanation says why
/// the input's score differs from the baseline's, so another baseline is another question.
/// </summary>
public sealed class ImageInput
{
    /// <summary>Makes an input; the arrays are copied.</summary>
    /// <param name="pixels">The model's inputs: <c>height × width</c> finite numbers, row by row.</param>
    /// <param name="width">Pixels in a row. A row of features is an image of one row.</param>
    /// <param name="height">Rows.</param>
    /// <param name="baseline">As many numbers; zeros if left out.</param>
    /// <param name="range">The values that show as black and white; the smallest and largest of both arrays if left out.</param>
    /// <param name="name">What to call it in pictures, as in "7".</param>
    /// <exception cref="ArgumentException">A number is missing or not finite, or the range is empty.</exception>
    public ImageInput(
        IReadOnlyList<double> pixels, int width, int height = 1, IReadOnlyList<double>? baseline = null,
        (double Low, double High)? range = null, string name = "")
    {
        if (width < 1 || height < 1) throw new ArgumentException($"An image has at least 1×1 pixels, not {width}×{height}.");
        (Width, Height, Name) = (width, height, name);
        Pixels = Checked(pixels, nameof(pixels));
        Baseline = Checked(baseline ?? new double[Count], nameof(baseline));
        Range = range ?? Spanned([.. Pixels, .. Baseline]);
        if (!(Range.Low < Range.High)) throw new ArgumentException("Black must be less than white.", nameof(range));
    }

    /// <summary>An image of a set. Its baseline is black: paper without ink.</summary>
    /// <param name="set">The images.</param>
    /// <param name="i">Which one, from 0.</param>
    /// <param name="scale">How pixels become the model's inputs: as in training.</param>
    public static ImageInput Of(ImageSet set, int i, PixelScale scale)
    {
        var table = scale.Table(set.Highest);
        var pixels = set.Pixels(i).ToArray().Select(pixel => (double)table[pixel]).ToArray();
        var baseline = new double[pixels.Length];
        Array.Fill(baseline, table[0]);
        return new ImageInput(pixels, set.Width, set.Height, baseline, (table[0], table[set.Highest]), $"{set.Label(i)}");
    }

    /// <summary>The model's inputs: <see cref="Count"/> numbers, row by row.</summary>
    public IReadOnlyList<double> Pixels { get; }

    /// <summary>What each pixel is where nothing is there.</summary>
    public IReadOnlyList<double> Baseline { get; }

    /// <summary>Pixels in a row.</summary>
    public int Width { get; }

    /// <summary>Rows.</summary>
    public int Height { get; }

    /// <summary>Number of pixels.</summary>
    public int Count => Width * Height;

    /// <summary>The values that show as black and white.</summary>
    public (double Low, double High) Range { get; }

    /// <summary>What to call it in pictures; may be empty.</summary>
    public string Name { get; }

    /// <summary>The same input, asked about from another baseline: an average image, say.</summary>
    /// <param name="baseline">As many numbers as there are pixels.</param>
    public ImageInput WithBaseline(IReadOnlyList<double> baseline) => new(Pixels, Width, Height, baseline, Range, Name);

    /// <summary>Whether hiding a pixel changes anything: it differs from the baseline.</summary>
    internal bool Differs(int pixel) => Pixels[pixel] != Baseline[pixel];

    /// <summary>The input with some pixels hidden: those become the baseline's.</summary>
    internal double[] Hiding(IEnumerable<int> hidden)
    {
        double[] result = [.. Pixels];
        foreach (var pixel in hidden) result[pixel] = Baseline[pixel];
        return result;
    }

    private static (double, double) Spanned(double[] values) =>
        values.Min() < values.Max() ? (values.Min(), values.Max()) : (values[0] - 0.5, values[0] + 0.5);

    private double[] Checked(IReadOnlyList<double> values, string name)
    {
        if (values.Count != Count)
            throw new ArgumentException($"There are {values.Count} values; an image of {Width}×{Height} has {Count} pixels.", name);
        double[] copy = [.. values];
        if (Array.FindIndex(copy, value => !double.IsFinite(value)) is >= 0 and var i)
            throw new ArgumentException($"Value {i} is {copy[i]}; a model's input must be finite.", name);
        return copy;
    }
}
