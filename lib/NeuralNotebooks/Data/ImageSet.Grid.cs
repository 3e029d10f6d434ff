using NeuralNotebooks.Display;

namespace NeuralNotebooks.Data;

public sealed partial class ImageSet
{
    /// <summary>Shows all images of the set, white ink on black, as the data are stored.</summary>
    /// <param name="captions">A text below each image; its label if left out.</param>
    /// <param name="columns">How many images side by side.</param>
    /// <param name="caption">Text below the whole.</param>
    public ImageGrid ToGrid(IEnumerable<string>? captions = null, int columns = 10, string caption = "") =>
        ImageGrid.Gray(
            Enumerable.Range(0, Count).Select(i => Pixels(i).ToArray()), Width, Height,
            captions ?? Enumerable.Range(0, Count).Select(i => $"{Label(i)}"), columns, (0, Highest), caption);
}
