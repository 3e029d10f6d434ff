using System.Numerics;

namespace NeuralNotebooks.Display;

/// <summary>Many small images in rows and columns, crisp at any size: digits, or the weights of a layer.</summary>
public sealed class ImageGrid : HtmlView
{
    private const int Gap = 10, CaptionFont = 13, CaptionHeight = 20, MostInAltText = 12;

    private readonly double[][] images;
    private readonly string[] captions;
    private readonly int imageWidth, imageHeight, columns;
    private readonly (double Low, double High) range;
    private readonly ColorScale scale;
    private readonly string caption;

    private ImageGrid(
        double[][] images, int width, int height, IEnumerable<string>? captions, int columns, (double, double)? range, ColorScale scale, string caption)
    {
        if (width < 1 || height < 1) throw new ArgumentException($"An image has at least 1 by 1 pixels, not {width} by {height}.");
        if (columns < 1) throw new ArgumentOutOfRangeException(nameof(columns), columns, "A grid has at least 1 column.");
        if (images.Length == 0) throw new ArgumentException("There is no image to show: pass at least one.", nameof(images));
        for (var i = 0; i < images.Length; i++)
            if (images[i].Length != width * height)
                throw new ArgumentException($"Image {i} has {images[i].Length} pixels; {width} by {height} needs {width * height}.", nameof(images));
        this.captions = captions is null ? [] : [.. captions.Select(text => text ?? "")];
        if (this.captions.Length > 0 && this.captions.Length != images.Length)
            throw new ArgumentException($"There are {images.Length} images but {this.captions.Length} captions: pass one for each.", nameof(captions));
        (this.images, imageWidth, imageHeight) = (images, width, height);
        (this.columns, this.scale, this.caption) = (Math.Min(columns, images.Length), scale, caption);
        this.range = FieldData.Range(new(AllPixels(images)), range, scale);
    }

    /// <summary>Makes a grid of grey images.</summary>
    /// <param name="images">Pixels of each image, row by row from the top: bytes, floats, or other numbers.</param>
    /// <param name="width">Pixels in a row.</param>
    /// <param name="height">Rows.</param>
    /// <param name="captions">A short text below each image, as in "7 → 1"; none if left out.</param>
    /// <param name="columns">How many images side by side.</param>
    /// <param name="range">The values that show as black and white; the smallest and largest of all pixels if left out.</param>
    /// <param name="caption">Text below the whole.</param>
    /// <exception cref="ArgumentException">An image has another number of pixels, or captions and images differ in number.</exception>
    public static ImageGrid Gray<T>(
        IEnumerable<T[]> images, int width, int height, IEnumerable<string>? captions = null, int columns = 10,
        (double Low, double High)? range = null, string caption = "")
        where T : INumber<T> => new(Numbers(images), width, height, captions, columns, range, ColorScale.Gray, caption);

    /// <summary>Makes a grid of weights: blue below zero, white at zero, vermillion above, with a legend. All images share one scale.</summary>
    /// <inheritdoc cref="Gray{T}"/>
    public static ImageGrid Weights<T>(
        IEnumerable<T[]> images, int width, int height, IEnumerable<string>? captions = null, int columns = 10,
        (double Low, double High)? range = null, string caption = "")
        where T : INumber<T> => new(Numbers(images), width, height, captions, columns, range, ColorScale.Diverging, caption);

    /// <inheritdoc/>
    public override string AltText
    {
        get
        {
            var kind = scale == ColorScale.Gray ? "grey images" : $"images of weights from {TickLabels.Prose(range.Low)} (blue) to {TickLabels.Prose(range.High)} (vermillion)";
            var named = captions.Where(text => text.Length > 0).ToArray();
            var listed = string.Join("; ", named.Take(MostInAltText));
            var rest = named.Length > MostInAltText ? $"; and {named.Length - MostInAltText} more" : "";
            var texts = named.Length == 0 ? "" : $" Captions: {listed}{rest}.";
            return $"Grid of {images.Length} {kind}, each {imageWidth} by {imageHeight} pixels, in {columns} columns.{texts}";
        }
    }

    /// <summary>The picture: text of an SVG file that needs nothing else.</summary>
    public string ToSvg()
    {
        var (width, height, gridHeight, wide, high) = Sizes();
        var captionHeight = captions.Length > 0 ? CaptionHeight : 0;
        var svg = SvgStyle.Begin(width, height);
        for (var i = 0; i < images.Length; i++)
        {
            var (x, y) = (Gap + i % columns * (wide + Gap), Gap + i / columns * (high + captionHeight + Gap));
            svg.Element("image", ("x", x), ("y", y), ("width", wide), ("height", high), ("preserveAspectRatio", "none"),
                ("style", "image-rendering:pixelated"), ("href", PngEncoder.DataUri(Pixels(images[i]), imageWidth, imageHeight)));
            svg.Element("rect", ("x", x), ("y", y), ("width", wide), ("height", high), ("fill", "none"), ("class", "nn-grid"));
            if (captions.Length > 0)
                svg.TextElement(TextWidth.Fit(captions[i], CaptionFont, wide + Gap), x + wide / 2.0, y + high + 15.0, ("text-anchor", "middle"),
                    ("class", "nn-ink"), ("style", $"font-size:{CaptionFont}px"));
            svg.Break();
        }
        if (scale == ColorScale.Diverging) ScaleLegend.Draw(svg, scale, range, width, gridHeight);
        return svg.End().Break().ToString();
    }

    /// <inheritdoc/>
    public override string ToHtml()
    {
        var svg = ToSvg();
        var (width, height, _, _, _) = Sizes();
        return SvgPicture.Figure(SvgPicture.Image(svg, AltText, width, height), caption);
    }

    private (int Width, int Height, int GridHeight, int TileWidth, int TileHeight) Sizes()
    {
        var captionWidth = captions.Length == 0 ? 0 : captions.Max(text => TextWidth.Of(text, CaptionFont));
        // About 640 pixels in all, tiles neither tiny nor huge, and room for the captions.
        var room = Math.Clamp((640 - Gap) / columns - Gap, 28, Math.Clamp(6 * imageWidth, 72, 160));
        var tileWidth = Math.Max(room, (int)Math.Min(captionWidth, 110));
        var tileHeight = Math.Max(1, (int)Math.Round((double)tileWidth * imageHeight / imageWidth));
        var rows = (images.Length + columns - 1) / columns;
        var gridHeight = rows * (tileHeight + (captions.Length > 0 ? CaptionHeight : 0) + Gap) + Gap;
        var width = Math.Max(columns * (tileWidth + Gap) + Gap, scale == ColorScale.Diverging ? ScaleLegend.Width : 0);
        return (width, gridHeight + (scale == ColorScale.Diverging ? ScaleLegend.Height : 0), gridHeight, tileWidth, tileHeight);
    }

    private byte[] Pixels(double[] image)
    {
        var stops = ColorScales.Of(scale);
        var colours = image.Select(value => ColorScales.At(stops, double.IsFinite(value) ? (value - range.Low) / (range.High - range.Low) : 0.5));
        return scale == ColorScale.Gray
            ? [.. colours.Select(colour => colour.R)]
            : [.. colours.SelectMany(colour => (byte[])[colour.R, colour.G, colour.B])];
    }

    private static double[][] Numbers<T>(IEnumerable<T[]> images)
        where T : INumber<T>
    {
        ArgumentNullException.ThrowIfNull(images);
        return [.. images.Select((image, i) => SeriesData.Numbers(image, $"image {i}").Numbers)];
    }

    private static double[,] AllPixels(double[][] images)
    {
        var all = new double[images.Length, images[0].Length];
        for (var i = 0; i < images.Length; i++)
            for (var p = 0; p < images[i].Length; p++) all[i, p] = images[i][p];
        return all;
    }
}
