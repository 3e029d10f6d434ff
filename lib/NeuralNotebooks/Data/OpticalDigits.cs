namespace NeuralNotebooks.Data;

/// <summary>
/// UCI's optical digits: 1,797 handwritten digits of 8×8 pixels from 0 to 16 (each the count of dark pixels in a block of
/// 4×4). E. Alpaydin and C. Kaynak, 1998; licence CC BY 4.0. Writers are not identified.
/// </summary>
public sealed class OpticalDigits
{
    private const int Side = 8, Columns = Side * Side + 1, White = 16;
    private const int Resized = 20, Margin = 4, Full = Resized + 2 * Margin;

    private OpticalDigits(ImageSet images) => Images = images;

    /// <summary>The images: 8×8 pixels, 0 is paper and 16 is ink.</summary>
    public ImageSet Images { get; }

    /// <summary>Reads and verifies the file.</summary>
    /// <param name="folder">The folder with <c>digits.csv.gz</c>; by default <c>optdigits</c> in <see cref="CourseFolder.Data"/>.</param>
    /// <exception cref="DataFileException">The file is missing, unreadable, damaged, or another one.</exception>
    public static OpticalDigits Load(string? folder = null) =>
        new(Parse(CourseFiles.OpticalDigits.Read(folder ?? Path.Combine(CourseFolder.Data, "optdigits"))));

    /// <summary>
    /// The images as MNIST has them: intensities from 0 to 1, made 20×20 by <see cref="BilinearResize"/>, with a margin of
    /// four pixels on each side.
    /// </summary>
    /// <returns><c>Count × 784</c> values, image after image, row by row.</returns>
    public float[] To28x28()
    {
        var result = new float[Images.Count * Full * Full];
        var small = new float[Side * Side];
        for (var i = 0; i < Images.Count; i++)
        {
            var pixels = Images.Pixels(i);
            for (var p = 0; p < small.Length; p++) small[p] = (float)pixels[p] / White;
            var large = BilinearResize.Resize(small, Side, Side, Resized, Resized);
            for (var y = 0; y < Resized; y++)
                large.AsSpan(y * Resized, Resized).CopyTo(result.AsSpan((i * Full + y + Margin) * Full + Margin));
        }
        return result;
    }

    // The bytes are verified, so every line has 65 whole numbers.
    private static ImageSet Parse(ReadOnlySpan<byte> text)
    {
        var numbers = new List<byte>();
        var number = 0;
        foreach (var character in text)
        {
            if (character is >= (byte)'0' and <= (byte)'9')
            {
                number = number * 10 + (character - '0');
                continue;
            }
            numbers.Add((byte)number);
            number = 0;
        }

        var rows = numbers.Chunk(Columns).ToList();
        return new ImageSet([.. rows.SelectMany(row => row[..^1])], [.. rows.Select(row => row[^1])], Side, Side, highest: White);
    }
}
