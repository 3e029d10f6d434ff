using NeuralNotebooks.Display;

namespace NeuralNotebooks.Explain;

/// <summary>An image with the borders of its segments.</summary>
public sealed class SegmentationView : HtmlView
{
    private const int Gap = 10, Side = 240;

    private readonly ImageInput image;
    private readonly Segmentation segments;
    private readonly int height;
    private string caption = "";

    /// <summary>Makes the picture.</summary>
    /// <param name="image">The image.</param>
    /// <param name="segments">Its segments.</param>
    /// <exception cref="ArgumentException">The segmentation is of another image.</exception>
    public SegmentationView(ImageInput image, Segmentation segments)
    {
        (this.image, this.segments) = (image, Segmentation.Of(image, _ => segments));
        height = Math.Clamp(Side * image.Height / image.Width, 16, 2 * Side);
    }

    /// <summary>Sets the text below the picture.</summary>
    public SegmentationView Caption(string text)
    {
        caption = text ?? "";
        return this;
    }

    /// <inheritdoc/>
    public override string AltText
    {
        get
        {
            int[] sizes = [.. Enumerable.Range(0, segments.Count).Select(segment => segments.PixelsOf(segment).Count)];
            return $"Image of {image.Width} by {image.Height} pixels, cut into {segments.Count} segments of {sizes.Min()} to {sizes.Max()} pixels.";
        }
    }

    /// <summary>The picture: text of an SVG file that needs nothing else.</summary>
    public string ToSvg()
    {
        var svg = SvgStyle.Begin(Side + 2 * Gap, height + 2 * Gap);
        svg.Element("image", ("x", Gap), ("y", Gap), ("width", Side), ("height", height), ("preserveAspectRatio", "none"),
            ("style", "image-rendering:pixelated"), ("href", PngEncoder.DataUri(GrayPixels.Of(image), image.Width, image.Height)));
        svg.Element("path", ("d", RegionOutline.Path(image.Width, image.Height, pixel => segments[pixel], outside: -1, (Gap, Gap, Side, height))),
            ("fill", "none"), ("stroke", Palette.Series[4].Light), ("stroke-width", 1.2));
        return svg.End().Break().ToString();
    }

    /// <inheritdoc/>
    public override string ToHtml() => SvgPicture.Figure(SvgPicture.Image(ToSvg(), AltText, Side + 2 * Gap, height + 2 * Gap), caption);
}
