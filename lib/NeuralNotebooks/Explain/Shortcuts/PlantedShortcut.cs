using NeuralNotebooks.Data;

namespace NeuralNotebooks.Explain;

/// <summary>
/// A bright square planted into the images of one class: a shortcut by which a model can know the class without looking at the
/// digit. So it is known beforehand what an explanation should find.
/// </summary>
/// <param name="Label">The class whose images get the square.</param>
/// <param name="Row">Its uppermost row, from 0.</param>
/// <param name="Column">Its leftmost column, from 0.</param>
/// <param name="Side">Its side in pixels, at least 1.</param>
/// <remarks>Such cues occur unplanned, too: R. Geirhos et al., "Shortcut learning in deep neural networks", 2020.</remarks>
public sealed record PlantedShortcut(int Label, int Row = 0, int Column = 0, int Side = 1)
{
    /// <summary>The images with the square in those of the class.</summary>
    /// <param name="set">The images; they are not changed.</param>
    public ImageSet InItsClass(ImageSet set) => Plant(set, label => label == Label);

    /// <summary>The images with the square in all others: a model that relies on it takes them for the class.</summary>
    /// <param name="set">The images; they are not changed.</param>
    public ImageSet InOtherClasses(ImageSet set) => Plant(set, label => label != Label);

    /// <summary>The places of the square's pixels, row by row.</summary>
    /// <param name="width">Pixels in a row of the image.</param>
    /// <param name="height">Rows of the image.</param>
    /// <exception cref="ArgumentException">The square does not lie in the image.</exception>
    public int[] Pixels(int width, int height)
    {
        if (Side < 1 || Row < 0 || Column < 0 || Row + Side > height || Column + Side > width)
            throw new ArgumentException($"A square of side {Side} at row {Row} and column {Column} does not lie in an image of {width}×{height}.");
        return [.. Enumerable.Range(Row, Side).SelectMany(row => Enumerable.Range(Column, Side).Select(column => row * width + column))];
    }

    /// <summary>Which part of an explanation, without signs, lies on the square: 0 … 1.</summary>
    /// <param name="explanation">Of an image that has the square.</param>
    public double ShareOf(Explanation explanation) => explanation.ShareOn(Pixels(explanation.Input.Width, explanation.Input.Height));

    private ImageSet Plant(ImageSet set, Func<int, bool> isMarked)
    {
        var square = Pixels(set.Width, set.Height);
        var (size, pixels, labels) = (set.Width * set.Height, new byte[set.Count * set.Width * set.Height], new byte[set.Count]);
        for (var i = 0; i < set.Count; i++)
        {
            set.Pixels(i).CopyTo(pixels.AsSpan(i * size));
            labels[i] = (byte)set.Label(i);
            if (!isMarked(labels[i])) continue;
            foreach (var pixel in square) pixels[i * size + pixel] = (byte)set.Highest;
        }
        return new ImageSet(pixels, labels, set.Width, set.Height, set.Classes, set.Highest);
    }
}
